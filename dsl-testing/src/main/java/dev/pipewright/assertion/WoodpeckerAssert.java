package dev.pipewright.assertion;

import dev.pipewright.assertion.coverage.RulesCoverage;
import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.drone.woodpecker.WorkflowTable;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        WorkflowOccurrences workflows = new WorkflowOccurrences(actual, event, verdict(event), sources());
        return new WorkflowsAssert(workflows).as(info.description());
    }

    /** The conditions that decide count in the coverage of this test run. */
    private WoodpeckerVerdict verdict(WoodpeckerEvent event) {
        WoodpeckerVerdict verdict = WoodpeckerVerdict.of(actual.texts(), event);
        RulesCoverage.ofThisRun().add(actual, verdict);
        return verdict;
    }

    /**
     * The table of workflows, steps and events, the {@linkplain Event#ofWoodpecker(WoodpeckerConfiguration) standard ones and those that are spoken of}, is that
     * of a committed file, a Markdown table;
     * {@code -Dpipewright.update=true} rewrites it, which is refused where {@code CI} is set.
     */
    public WoodpeckerAssert matchesTable(Path file) {
        return matchesTable(file, Event.ofWoodpecker(actual));
    }

    /**
     * The table of workflows, steps and events is that of a committed file, as {@link #matchesTable(Path)} has it.
     *
     * @param events the columns
     */
    public WoodpeckerAssert matchesTable(Path file, List<Event<WoodpeckerEvent>> events) {
        Map<String, WoodpeckerVerdict> verdicts = new LinkedHashMap<>();
        events.forEach(event -> verdicts.put(event.name(), verdict(event.scenario())));
        return matches(file, WorkflowTable.of(verdicts));
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
