package dev.pipewright.gitlab.compare;

import dev.pipewright.gitlab.When;
import dev.pipewright.gitlab.simulate.Phase;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.RunJob;
import java.util.Optional;

/** What stands in a table for a job on an event. */
final class Cell {

    /** The job is not there. */
    static final String ABSENT = "–";

    /** The job is there and starts by itself. */
    static final String PRESENT = "✓";

    private Cell() {}

    static String of(Optional<RunJob> job) {
        return job.map(Cell::of).orElse(ABSENT);
    }

    static String of(RunJob job) {
        return job.when().equals(When.ON_SUCCESS) ? PRESENT : job.when().toString();
    }

    /** Why there is no pipeline, in a line; empty where there is one. */
    static Optional<String> whyNone(Run run) {
        return run.refusedAt().map(phase -> switch (phase) {
            case SKIP -> "no pipeline: the commit message asks for none";
            case WORKFLOW ->
                "no pipeline: "
                        + run.workflow()
                                .map(workflow -> workflow.decision().toString())
                                .orElse("workflow wants none");
            case POPULATE ->
                "no pipeline: no job is left" + (run.leftovers().isEmpty() ? "" : " but for .pre and .post");
            case CONFIG, SEED -> "refused: " + String.join("; ", run.errors());
        });
    }

    /** Whether GitLab shows an error, and not only no pipeline. */
    static boolean isRefused(Run run) {
        return run.refusedAt()
                .filter(phase -> phase == Phase.CONFIG || phase == Phase.SEED)
                .isPresent();
    }
}
