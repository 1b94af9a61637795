package dev.pipewright.gitlab.simulate;

import dev.pipewright.tree.Mapping;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code workflow} makes of an event.
 *
 * @param decision whether there is a pipeline, and the rule that says so
 * @param name the name that {@code workflow:name} gives the pipeline, variables expanded
 * @param variables the variables that the rule sets
 * @param autoCancel what the rule says of {@code auto_cancel}, else what {@code workflow} itself says
 * @param ruleAutoCancel what the rule alone says of {@code auto_cancel}
 */
public record WorkflowRun(
        Decision decision,
        Optional<String> name,
        Map<String, String> variables,
        Optional<Mapping> autoCancel,
        Optional<Mapping> ruleAutoCancel) {}
