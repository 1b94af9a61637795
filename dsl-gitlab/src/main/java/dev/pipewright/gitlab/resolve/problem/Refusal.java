package dev.pipewright.gitlab.resolve.problem;

/** Ends a resolution: after this problem GitLab looks no further. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Ends the resolution with this problem. */
    public Refusal(Problem problem) {
        super(problem.gitlab(), null, false, false);
        this.problem = problem;
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }
}
