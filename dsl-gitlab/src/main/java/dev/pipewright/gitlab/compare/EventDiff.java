package dev.pipewright.gitlab.compare;

import dev.pipewright.gitlab.simulate.NamedScenario;
import dev.pipewright.gitlab.simulate.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What another version of a pipeline does differently on one event.
 *
 * @param scenario the event
 * @param before what the old version gives
 * @param after what the new version gives
 * @param gained the jobs that only the new version has, in its order
 * @param lost the jobs that only the old version has, in its order
 * @param changed the jobs that both have and that differ, in the order of the new version
 */
public record EventDiff(
        NamedScenario scenario,
        Run before,
        Run after,
        List<String> gained,
        List<String> lost,
        List<JobChange> changed) {

    /** Keeps the lists as they are now. */
    public EventDiff {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        changed = List.copyOf(changed);
    }

    static EventDiff of(NamedScenario scenario, Run before, Run after) {
        Map<String, AllJobs.JobLine> old = AllJobs.present(before);
        Map<String, AllJobs.JobLine> fresh = AllJobs.present(after);
        List<JobChange> changed = new ArrayList<>();
        fresh.forEach((path, line) -> {
            AllJobs.JobLine other = old.get(path);
            if (other != null) {
                List<AttributeChange> attributes =
                        JobValues.changes(other.job().orElseThrow(), line.job().orElseThrow());
                if (!attributes.isEmpty()) {
                    changed.add(new JobChange(path, line.sourcePath(), attributes));
                }
            }
        });
        return new EventDiff(
                scenario,
                before,
                after,
                fresh.keySet().stream().filter(path -> !old.containsKey(path)).toList(),
                old.keySet().stream().filter(path -> !fresh.containsKey(path)).toList(),
                changed);
    }

    /** Whether there is the same pipeline as before, or none for the same reason. */
    public boolean isEmpty() {
        return gained.isEmpty()
                && lost.isEmpty()
                && changed.isEmpty()
                && pipeline().isEmpty();
    }

    /**
     * What happens to the pipeline as a whole, in a line: it is gone, refused, or there where it was not. Empty where there is
     * one in both versions, or none in either.
     */
    public Optional<String> pipeline() {
        Optional<String> old = Cell.whyNone(before);
        Optional<String> fresh = Cell.whyNone(after);
        if (Cell.isRefused(after) && !old.equals(fresh)) {
            return fresh;
        }
        if (old.isPresent() == fresh.isPresent()) {
            return Optional.empty();
        }
        return fresh.isPresent() ? fresh : Optional.of("there is a pipeline now; before: " + old.orElseThrow());
    }
}
