package dev.pipewright.gitlab.simulate;

import dev.pipewright.gitlab.When;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A job of a created pipeline, as its rules made it.
 *
 * @param name its name, that of its instance where {@code parallel} makes several: {@code test 1/2}
 * @param sourceName the name under which the configuration defines it
 * @param stage its stage
 * @param when when it starts
 * @param allowFailure whether the pipeline goes on without it
 * @param startIn how long a delayed job waits, as it was written
 * @param needs what it waits for; null where it waits for the stages before, empty where it starts at once
 * @param interruptible whether a newer pipeline may cancel it; null where nobody says
 * @param variables its variables from the configuration, its rule's among them, references not expanded
 * @param isTrigger whether it starts another pipeline instead of running a script
 * @param attributes all that GitLab stores of the job, before its rules
 * @param decision why it is there
 */
public record RunJob(
        String name,
        String sourceName,
        String stage,
        When when,
        boolean allowFailure,
        Optional<String> startIn,
        @Nullable List<RunNeed> needs,
        @Nullable Boolean interruptible,
        Map<String, String> variables,
        boolean isTrigger,
        Mapping attributes,
        Decision decision) {

    /** Keeps lists and maps as they are now. */
    public RunJob {
        needs = needs == null ? null : List.copyOf(needs);
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    /** Whether it waits for its needs, and not for the stages before. */
    public boolean hasNeeds() {
        return needs != null;
    }

    /** {@code dag} where it waits for its needs, else {@code stage}, as GitLab names it. */
    public String schedulingType() {
        return needs == null ? "stage" : "dag";
    }

    /** Whether a person must start it. */
    public boolean isManual() {
        return when.equals(When.MANUAL);
    }

    /** Where the job was written. */
    public Origin origin() {
        return attributes.origin();
    }
}
