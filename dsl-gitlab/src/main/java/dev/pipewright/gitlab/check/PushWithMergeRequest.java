package dev.pipewright.gitlab.check;

import dev.pipewright.gitlab.expression.Condition;
import dev.pipewright.gitlab.expression.ExpressionException;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A push to a branch that has an open merge request: GitLab evaluates a pipeline of the branch and one of the merge request
 * for it. Variables of the project's settings are taken for unset, and the changed files for those that a rule asks for.
 */
final class PushWithMergeRequest {

    private static final Map<String, String> BOTH = Map.of(
            "CI", "true",
            "GITLAB_CI", "true",
            "CI_COMMIT_REF_NAME", "topic-1",
            "CI_COMMIT_REF_SLUG", "topic-1",
            "CI_COMMIT_MESSAGE", "Improve it",
            "CI_COMMIT_TITLE", "Improve it",
            "CI_DEFAULT_BRANCH", "main",
            "CI_PROJECT_PATH", "group/project",
            "CI_OPEN_MERGE_REQUESTS", "group/project!1");
    private static final Map<String, String> BRANCH =
            Map.of("CI_PIPELINE_SOURCE", "push", "CI_COMMIT_BRANCH", "topic-1");
    private static final Map<String, String> MERGE_REQUEST = Map.of(
            "CI_PIPELINE_SOURCE", "merge_request_event",
            "CI_MERGE_REQUEST_ID", "1",
            "CI_MERGE_REQUEST_IID", "1",
            "CI_MERGE_REQUEST_EVENT_TYPE", "detached",
            "CI_MERGE_REQUEST_PROJECT_PATH", "group/project",
            "CI_MERGE_REQUEST_SOURCE_PROJECT_PATH", "group/project",
            "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", "topic-1",
            "CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main");

    private final EffectivePipeline pipeline;
    private final Map<String, Optional<Condition>> conditions = new HashMap<>();
    private final Map<String, Boolean> branchAnswers = new HashMap<>();
    private final Map<String, Boolean> requestAnswers = new HashMap<>();

    PushWithMergeRequest(EffectivePipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Whether both pipelines may take these rules. */
    boolean matchBoth(Node rules) {
        List<Mapping> all = RulesOf.of(rules).orElse(List.of());
        return runs(all, BRANCH, branchAnswers) && runs(all, MERGE_REQUEST, requestAnswers);
    }

    /** Whether these rules are all known, and surely leave a job out of the pipeline of the branch. */
    boolean isLeftOutOfBranch(Node rules) {
        return RulesOf.of(rules)
                .filter(all -> !runs(all, BRANCH, branchAnswers))
                .isPresent();
    }

    private boolean runs(List<Mapping> rules, Map<String, String> event, Map<String, Boolean> answers) {
        for (Mapping rule : rules) {
            boolean never =
                    rule.get("when") instanceof Scalar when && when.text().equals("never");
            boolean dependsOnFiles = rule.has("changes") || rule.has("exists");
            if (!(never && dependsOnFiles) && holds(rule.get("if"), event, answers)) {
                return !never;
            }
        }
        return false;
    }

    private boolean holds(@Nullable Node condition, Map<String, String> event, Map<String, Boolean> answers) {
        if (!(condition instanceof Scalar text) || text.isNull()) {
            return condition == null || condition instanceof Scalar;
        }
        return answers.computeIfAbsent(text.text(), key -> evaluate(key, event));
    }

    private boolean evaluate(String text, Map<String, String> event) {
        try {
            return conditions
                    .computeIfAbsent(text, PushWithMergeRequest::parsed)
                    .map(condition -> condition.evaluate(name -> value(name, event)))
                    .orElse(false);
        } catch (ExpressionException e) {
            // GitLab takes a condition that fails for false.
            return false;
        }
    }

    /** What GitLab could not read is reported elsewhere; here it matches nothing. */
    private static Optional<Condition> parsed(String text) {
        try {
            return Optional.of(Condition.parse(text));
        } catch (ExpressionException e) {
            return Optional.empty();
        }
    }

    private @Nullable String value(String name, Map<String, String> event) {
        String value = event.containsKey(name) ? event.get(name) : BOTH.get(name);
        return value == null ? global(name) : value;
    }

    private @Nullable String global(String name) {
        Node definition = pipeline.root().get("variables") instanceof Mapping variables ? variables.get(name) : null;
        return definition != null && SetVariables.value(definition) instanceof Scalar scalar ? scalar.text() : null;
    }
}
