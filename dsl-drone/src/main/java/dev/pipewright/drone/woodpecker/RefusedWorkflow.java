package dev.pipewright.drone.woodpecker;

/** Something for which Woodpecker refuses all workflows at once. */
final class RefusedWorkflow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    RefusedWorkflow(Finding finding) {
        super(finding.message(), null, false, false);
        this.finding = finding;
    }

    static RefusedWorkflow of(FindingKind kind, String message) {
        return new RefusedWorkflow(Finding.error(kind, message, Finding.Place.NOWHERE));
    }

    Finding in(String file) {
        return finding.in(file);
    }
}
