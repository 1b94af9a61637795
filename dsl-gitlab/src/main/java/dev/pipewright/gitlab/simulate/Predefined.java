package dev.pipewright.gitlab.simulate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The variables that GitLab sets before there is any job, as far as a scenario tells or suggests them. */
final class Predefined {

    private static final String SHA = "4f0c1d2e3b4a59687786a5b4c3d2e1f001122334";
    private static final String NOTHING = "0000000000000000000000000000000000000000";
    private static final String SERVER = "https://gitlab.example.com";
    private static final int SLUG_LENGTH = 63;
    private static final int LONG_TITLE = 100;
    private static final int MOST_OPEN_MERGE_REQUESTS = 4;

    private final Scenario scenario;
    private final Map<String, String> all = new LinkedHashMap<>();

    Predefined(Scenario scenario) {
        this.scenario = scenario;
    }

    Map<String, String> variables() {
        all.put("CI", "true");
        all.put("GITLAB_CI", "true");
        all.put("CI_PIPELINE_SOURCE", scenario.source().toString());
        ref();
        all.put("CI_DEFAULT_BRANCH", scenario.surroundings().defaultBranch());
        all.put("CI_PROJECT_PATH", scenario.surroundings().project());
        if (!scenario.isBare()) {
            server();
            project();
            commit();
            mergeRequest();
            openMergeRequests();
            upstream();
        }
        all.putAll(scenario.variables(VariableLevel.PREDEFINED));
        return all;
    }

    /** Those of who starts the pipeline, which win over the configuration. */
    static Map<String, String> user(Scenario scenario) {
        Map<String, String> user = new LinkedHashMap<>();
        if (!scenario.isBare()) {
            String login = scenario.surroundings().user();
            user.put("GITLAB_USER_ID", "1");
            user.put("GITLAB_USER_EMAIL", login + "@example.com");
            user.put("GITLAB_USER_LOGIN", login);
            user.put("GITLAB_USER_NAME", login);
        }
        user.putAll(scenario.variables(VariableLevel.USER));
        return user;
    }

    private void ref() {
        Ref ref = scenario.ref();
        MergeRequest mergeRequest = scenario.mergeRequestOrNull();
        all.put("CI_COMMIT_REF_NAME", mergeRequest == null ? ref.name() : mergeRequest.source());
        if (ref.is(Ref.Kind.TAG)) {
            all.put("CI_COMMIT_TAG", ref.name());
        } else if (ref.is(Ref.Kind.BRANCH)) {
            all.put("CI_COMMIT_BRANCH", ref.name());
        }
    }

    private void server() {
        all.put("CI_SERVER_NAME", "GitLab");
        all.put("CI_SERVER_PROTOCOL", "https");
        all.put("CI_SERVER_HOST", "gitlab.example.com");
        all.put("CI_SERVER_FQDN", "gitlab.example.com");
        all.put("CI_SERVER_PORT", "443");
        all.put("CI_SERVER_URL", SERVER);
        all.put("CI_API_V4_URL", SERVER + "/api/v4");
        all.put("CI_API_GRAPHQL_URL", SERVER + "/api/graphql");
        all.put("CI_REGISTRY", "registry.gitlab.example.com");
        all.put("CI_TEMPLATE_REGISTRY_HOST", "registry.gitlab.com");
        all.put("CI_PAGES_DOMAIN", "pages.gitlab.example.com");
    }

    private void project() {
        String path = scenario.surroundings().project();
        int slash = path.lastIndexOf('/');
        String namespace = slash < 0 ? path : path.substring(0, slash);
        String name = path.substring(slash + 1);
        all.put("CI_CONFIG_PATH", ".gitlab-ci.yml");
        all.put("CI_DEFAULT_BRANCH_SLUG", slug(scenario.surroundings().defaultBranch()));
        all.put("CI_PROJECT_ID", "1");
        all.put("CI_PROJECT_NAME", name);
        all.put("CI_PROJECT_TITLE", name);
        all.put("CI_PROJECT_NAMESPACE", namespace);
        all.put("CI_PROJECT_NAMESPACE_ID", "1");
        all.put("CI_PROJECT_NAMESPACE_SLUG", slug(namespace));
        all.put("CI_PROJECT_PATH_SLUG", slug(path));
        all.put("CI_PROJECT_ROOT_NAMESPACE", path.split("/", 2)[0]);
        all.put("CI_PROJECT_URL", SERVER + "/" + path);
        all.put("CI_PROJECT_VISIBILITY", "private");
        all.put("CI_REGISTRY_IMAGE", "registry.gitlab.example.com/" + path.toLowerCase(Locale.ROOT));
        if (scenario.surroundings().hasKubernetes()) {
            all.put("CI_KUBERNETES_ACTIVE", "true");
        }
    }

    private void commit() {
        String message = scenario.content().message();
        String title = message.lines().findFirst().orElse("");
        all.put("CI_COMMIT_SHA", SHA);
        all.put("CI_COMMIT_SHORT_SHA", SHA.substring(0, 8));
        all.put("CI_COMMIT_BEFORE_SHA", hasBefore() ? SHA.replace('4', '5') : NOTHING);
        all.put("CI_COMMIT_REF_SLUG", slug(all.getOrDefault("CI_COMMIT_REF_NAME", "")));
        all.put("CI_COMMIT_REF_PROTECTED", String.valueOf(scenario.ref().isProtected()));
        all.put("CI_COMMIT_MESSAGE", message);
        all.put("CI_COMMIT_TITLE", title);
        all.put("CI_COMMIT_DESCRIPTION", description(message, title));
        all.put("CI_COMMIT_AUTHOR", "Developer <developer@example.com>");
        all.put("CI_COMMIT_TIMESTAMP", "2026-01-01T12:00:00+00:00");
        if (scenario.ref().is(Ref.Kind.TAG)) {
            all.put("CI_COMMIT_TAG_MESSAGE", "");
        }
    }

    private static String description(String message, String title) {
        return title.length() < LONG_TITLE ? message.substring(title.length()).strip() : message;
    }

    private boolean hasBefore() {
        return scenario.source() == PipelineSource.PUSH
                && scenario.ref().is(Ref.Kind.BRANCH)
                && !scenario.ref().isNew();
    }

    private void mergeRequest() {
        MergeRequest mergeRequest = scenario.mergeRequestOrNull();
        if (mergeRequest == null) {
            return;
        }
        String project = scenario.surroundings().project();
        String fork = mergeRequest.fork();
        put("ID", String.valueOf(mergeRequest.number()));
        put("IID", String.valueOf(mergeRequest.number()));
        put("REF_PATH", scenario.ref().name());
        put("PROJECT_ID", "1");
        put("PROJECT_PATH", project);
        put("PROJECT_URL", SERVER + "/" + project);
        put("SOURCE_PROJECT_ID", fork == null ? "1" : "2");
        put("SOURCE_PROJECT_PATH", fork == null ? project : fork);
        put("SOURCE_PROJECT_URL", SERVER + "/" + (fork == null ? project : fork));
        put("SOURCE_BRANCH_NAME", mergeRequest.source());
        put("SOURCE_BRANCH_PROTECTED", "false");
        put("TARGET_BRANCH_NAME", mergeRequest.target());
        boolean merged = mergeRequest.kind() != MergeRequestKind.DETACHED;
        put("SOURCE_BRANCH_SHA", merged ? SHA : "");
        put("TARGET_BRANCH_SHA", merged ? SHA : "");
        put("DIFF_BASE_SHA", SHA);
        put("DIFF_ID", "1");
        put("EVENT_TYPE", mergeRequest.kind().toString());
        put("TITLE", mergeRequest.isDraft() ? "Draft: " + mergeRequest.title() : mergeRequest.title());
        put("DESCRIPTION", "");
        put("DESCRIPTION_IS_TRUNCATED", "false");
        put("DRAFT", String.valueOf(mergeRequest.isDraft()));
        put("SQUASH_ON_MERGE", "false");
        if (!mergeRequest.labels().isEmpty()) {
            put("LABELS", String.join(",", mergeRequest.labels()));
        }
    }

    private void put(String name, String value) {
        all.put("CI_MERGE_REQUEST_" + name, value);
    }

    private void upstream() {
        boolean hasUpstream =
                scenario.source() == PipelineSource.PARENT_PIPELINE || scenario.source() == PipelineSource.PIPELINE;
        if (hasUpstream) {
            all.put("CI_UPSTREAM_PROJECT_ID", "1");
            all.put("CI_UPSTREAM_PIPELINE_ID", "1");
            all.put("CI_UPSTREAM_JOB_ID", "1");
        }
    }

    private void openMergeRequests() {
        List<String> open = scenario.surroundings().openMergeRequests();
        MergeRequest mergeRequest = scenario.mergeRequestOrNull();
        if (open.isEmpty() && mergeRequest != null) {
            open = List.of(scenario.surroundings().project() + "!" + mergeRequest.number());
        }
        if (!open.isEmpty()) {
            all.put(
                    "CI_OPEN_MERGE_REQUESTS",
                    String.join(
                            ",", open.stream().limit(MOST_OPEN_MERGE_REQUESTS).toList()));
        }
    }

    /** As GitLab shortens names for host names. */
    static String slug(String text) {
        String slug = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
        slug = slug.substring(0, Math.min(slug.length(), SLUG_LENGTH));
        return slug.replaceAll("^-+|-+$", "");
    }
}
