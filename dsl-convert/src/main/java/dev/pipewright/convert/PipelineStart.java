package dev.pipewright.convert;

import dev.pipewright.port.Ledger;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What starts a pipeline: the build, or a job whose child it is.
 *
 * @param name what the pipeline is called in Drone
 * @param events on which events, and for which names, it starts
 * @param promotion the conditions of its steps where a person starts it; empty where events do
 * @param waits the pipelines of Drone that end before
 * @param status after which results of these it runs; empty where none of them may have failed
 */
record PipelineStart(
        String name, JobEvents events, Optional<Mapping> promotion, List<String> waits, Optional<Sequence> status) {

    PipelineStart {
        waits = List.copyOf(waits);
    }

    /** Every event starts the pipeline of the configuration itself. */
    static PipelineStart ofBuild(String name, Ledger ledger, String defaultBranch) {
        return new PipelineStart(name, always(ledger, defaultBranch), Optional.empty(), List.of(), Optional.empty());
    }

    /** Every event, whatever the name of the branch or tag. */
    static JobEvents always(Ledger ledger, String defaultBranch) {
        JobEvents all = new JobEvents("workflow", ledger, new Given(Map.of(), defaultBranch, false));
        all.always();
        return all;
    }
}
