package dev.pipewright.assertion;

import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import java.util.function.Consumer;

/**
 * Assertions about the workflows of a repository for Woodpecker: their steps, what is wrong with them, and by {@link #on} what any
 * event runs.
 */
public final class WoodpeckerAssert extends AbstractCiConfigurationAssert<WoodpeckerAssert, WoodpeckerConfiguration> {

    WoodpeckerAssert(WoodpeckerConfiguration configuration) {
        super(configuration, WoodpeckerAssert.class);
    }

    /** Goes on with what an event runs. */
    public WorkflowsAssert on(WoodpeckerEvent event) {
        return new WorkflowsAssert(actual, event, sources()).as(info.description());
    }

    /** There are these workflows, and perhaps others. */
    public WoodpeckerAssert hasWorkflows(String... workflows) {
        return passes(parts().complaint(workflows));
    }

    /** There are these workflows and no others. */
    public WoodpeckerAssert hasOnlyWorkflows(String... workflows) {
        return passes(parts().complaintOfOthers(workflows));
    }

    /** There is a workflow, and the assertions hold for that. */
    public WoodpeckerAssert workflow(String name, Consumer<StepsAssert> assertions) {
        return part(parts(), name, assertions);
    }

    private Parts parts() {
        return WorkflowParts.of(actual, sources());
    }

    @Override
    SourceText sources() {
        return Sources.of(actual.texts());
    }
}
