package dev.pipewright.convert;

import dev.pipewright.convert.Names.Untranslatable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of the variables of GitLab when an event of Drone happens. */
final class Facts {

    private static final Map<DroneEvent, Set<String>> REF = Map.of(
            DroneEvent.PUSH, Set.of("CI_COMMIT_BRANCH", "CI_COMMIT_REF_NAME", "CI_BUILD_REF_NAME"),
            DroneEvent.CRON, Set.of("CI_COMMIT_BRANCH", "CI_COMMIT_REF_NAME", "CI_BUILD_REF_NAME"),
            DroneEvent.CUSTOM, Set.of("CI_COMMIT_BRANCH", "CI_COMMIT_REF_NAME", "CI_BUILD_REF_NAME"),
            DroneEvent.TAG, Set.of("CI_COMMIT_TAG", "CI_COMMIT_REF_NAME", "CI_BUILD_TAG", "CI_BUILD_REF_NAME"),
            DroneEvent.PULL_REQUEST, Set.of("CI_MERGE_REQUEST_TARGET_BRANCH_NAME"));

    private static final Map<DroneEvent, String> SOURCE = Map.of(
            DroneEvent.PUSH, "push",
            DroneEvent.TAG, "push",
            DroneEvent.CRON, "schedule",
            DroneEvent.CUSTOM, "web",
            DroneEvent.PULL_REQUEST, "merge_request_event");

    /** What starts a child, whatever the event was. */
    private static final String PARENT = "parent_pipeline";

    private final Set<String> names;
    private final Map<String, @Nullable String> values = new HashMap<>();
    private final Map<String, String> own;
    private final boolean isMergeRequest;

    /** Takes an event. */
    Facts(DroneEvent event, Given given) {
        this.names = REF.getOrDefault(event, Set.of());
        this.own = given.variables();
        this.isMergeRequest = event == DroneEvent.PULL_REQUEST;
        values.put("CI", "true");
        values.put("GITLAB_CI", "true");
        values.put("CI_PIPELINE_SOURCE", given.isChild() ? PARENT : SOURCE.get(event));
        values.put("CI_DEFAULT_BRANCH", given.defaultBranch());
        values.put("CI_COMMIT_BRANCH", null);
        values.put("CI_COMMIT_TAG", null);
        values.put("CI_BUILD_TAG", null);
        values.put("CI_OPEN_MERGE_REQUESTS", null);
        values.put("CI_MERGE_REQUEST_IID", isMergeRequest ? "1" : null);
        values.put("CI_MERGE_REQUEST_ID", isMergeRequest ? "1" : null);
    }

    /** Whether a variable holds the name that a condition of Drone asks for. */
    boolean isName(String variable) {
        return names.contains(variable);
    }

    /**
     * What a variable holds, null for nothing.
     *
     * @throws Untranslatable where that is known only when the event happens
     */
    @Nullable
    String value(String variable) {
        if (values.containsKey(variable)) {
            return values.get(variable);
        }
        if (variable.startsWith("CI_MERGE_REQUEST_") && !isMergeRequest) {
            return null;
        }
        if (own.containsKey(variable)) {
            return own.get(variable);
        }
        if (isPredefined(variable)) {
            throw new Untranslatable("no condition of Drone asks for $" + variable);
        }
        return null;
    }

    /** Whether nobody sets a variable in the configuration, so that only the project's settings can. */
    boolean isForeign(String variable) {
        return !isName(variable)
                && !values.containsKey(variable)
                && !own.containsKey(variable)
                && !isPredefined(variable);
    }

    private static boolean isPredefined(String variable) {
        return variable.startsWith("CI_") || variable.startsWith("GITLAB_") || variable.equals("TRIGGER_PAYLOAD");
    }
}
