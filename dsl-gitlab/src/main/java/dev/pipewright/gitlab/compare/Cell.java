package dev.pipewright.gitlab.compare;

import dev.pipewright.gitlab.When;
import dev.pipewright.gitlab.simulate.Phase;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.RunJob;
import dev.pipewright.table.EventTable;
import java.util.Optional;

/** What stands in a table for a job on an event. */
final class Cell {

    private Cell() {}

    static String of(Optional<RunJob> job) {
        return job.map(Cell::of).orElse(EventTable.ABSENT);
    }

    static String of(RunJob job) {
        return job.when().equals(When.ON_SUCCESS)
                ? EventTable.PRESENT
                : job.when().toString();
    }

    /** How a job starts, and whether the pipeline goes on where it fails: {@code manual, blocks}. */
    static String whole(Optional<RunJob> job) {
        return job.map(Cell::whole).orElse(EventTable.ABSENT);
    }

    private static String whole(RunJob job) {
        if (job.isManual()) {
            // A manual job that must succeed blocks the pipeline; most need not.
            return job.allowFailure() ? of(job) : of(job) + ", blocks";
        }
        String start =
                job.when().equals(When.DELAYED) ? "after " + job.startIn().orElse("a delay") : of(job);
        return job.allowFailure() ? start + ", may fail" : start;
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
