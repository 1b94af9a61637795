package dev.pipewright.gitlab.compare;

import dev.pipewright.gitlab.simulate.NamedScenario;
import dev.pipewright.gitlab.simulate.Simulation;
import java.util.List;

/**
 * Two versions of a pipeline held against each other on several events: which jobs are gained and lost on each, and what of
 * those that stay is changed. Two versions that differ only in how they are written have no difference.
 *
 * <pre>{@code
 * PipelineDiff diff = PipelineDiff.of(Simulation.of(old), Simulation.of(current), NamedScenario.standard());
 * diff.markdown();   // a comment for the merge request
 * }</pre>
 *
 * @param events the events, in order, those without a difference among them
 */
public record PipelineDiff(List<EventDiff> events) {

    /** Keeps the list as it is now. */
    public PipelineDiff {
        events = List.copyOf(events);
    }

    /** What the second version does differently on these events. */
    public static PipelineDiff of(Simulation before, Simulation after, List<NamedScenario> scenarios) {
        return new PipelineDiff(scenarios.stream()
                .map(each -> EventDiff.of(each, before.run(each.scenario()), after.run(each.scenario())))
                .toList());
    }

    /** Whether both versions give the same pipelines. */
    public boolean isEmpty() {
        return events.stream().allMatch(EventDiff::isEmpty);
    }

    /** The difference for a terminal; ends in a newline. */
    public String text() {
        return new DiffOutline(this).text();
    }

    /** The difference as a comment on a merge request; ends in a newline. */
    public String markdown() {
        return new DiffOutline(this).markdown();
    }
}
