package dev.pipewright.drone.woodpecker;

/** Something for which Woodpecker refuses all workflows at once. */
final class RefusedWorkflow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    RefusedWorkflow(Finding finding) {
        super(finding.message(), null, false, false);
        this.finding = finding;
    }

    static RefusedWorkflow of(Finding.Kind kind, String message) {
        return new RefusedWorkflow(new Finding(kind, message, "", false, "", 0));
    }

    Finding in(String file) {
        return new Finding(finding.kind(), finding.message(), finding.field(), false, file, finding.line());
    }
}
