package dev.pipewright.gitlab.check;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Translates {@code only} and {@code except} into rules, as lines of YAML. */
final class OnlyExceptAsRules {

    private static final Map<String, String> SOURCES = Map.ofEntries(
            Map.entry("api", "api"),
            Map.entry("chat", "chat"),
            Map.entry("external", "external"),
            Map.entry("external_pull_requests", "external_pull_request_event"),
            Map.entry("merge_requests", "merge_request_event"),
            Map.entry("pipelines", "pipeline"),
            Map.entry("pushes", "push"),
            Map.entry("schedules", "schedule"),
            Map.entry("triggers", "trigger"),
            Map.entry("web", "web"));
    private static final String BRANCH_OR_TAG = "$CI_COMMIT_BRANCH || $CI_COMMIT_TAG";

    private OnlyExceptAsRules() {}

    static List<String> of(@Nullable Node only, @Nullable Node except) {
        List<String> lines = new ArrayList<>();
        lines.add("the same as rules:");
        for (String condition : refs(except)) {
            lines.add("  - if: " + condition);
            lines.add("    when: never");
        }
        for (String condition : list(except, "variables")) {
            lines.add("  - if: " + condition);
            lines.add("    when: never");
        }
        List<String> hidden = list(except, "changes");
        if (!hidden.isEmpty()) {
            lines.add("  - changes: [" + quoted(hidden) + "]");
            lines.add("    when: never");
        }
        only(only, lines);
        return lines;
    }

    /** All specifications of {@code only} must hold, any of the items of each. */
    private static void only(@Nullable Node only, List<String> lines) {
        List<String> refs = refs(only);
        boolean named = only instanceof Mapping mapping ? mapping.has("refs") : only != null;
        String condition = named ? String.join(" || ", refs) : BRANCH_OR_TAG;
        List<String> variables = list(only, "variables");
        if (named && refs.isEmpty()) {
            lines.add("  - when: never");
            return;
        }
        if (!variables.isEmpty()) {
            condition = "(" + condition + ") && (" + String.join(" || ", variables) + ")";
        }
        if (only instanceof Mapping mapping && mapping.has("kubernetes")) {
            condition = "(" + condition + ") && $CI_KUBERNETES_ACTIVE";
        }
        lines.add("  - if: " + condition);
        List<String> changes = list(only, "changes");
        if (!changes.isEmpty()) {
            lines.add("    changes: [" + quoted(changes) + "]");
        }
    }

    private static String quoted(List<String> globs) {
        return globs.stream().map(glob -> "\"" + glob + "\"").collect(Collectors.joining(", "));
    }

    private static List<String> refs(@Nullable Node node) {
        Node refs = node instanceof Mapping mapping ? mapping.get("refs") : node;
        return EffectivePipeline.names(refs).stream()
                .map(OnlyExceptAsRules::condition)
                .toList();
    }

    private static List<String> list(@Nullable Node node, String key) {
        return node instanceof Mapping mapping ? EffectivePipeline.names(mapping.get(key)) : List.of();
    }

    private static String condition(String ref) {
        int at = ref.startsWith("/") ? ref.indexOf('@', ref.lastIndexOf('/')) : ref.indexOf('@');
        if (at >= 0) {
            return "(" + condition(ref.substring(0, at)) + ") && $CI_PROJECT_PATH == \"" + ref.substring(at + 1) + "\"";
        }
        if (ref.startsWith("/")) {
            return "$CI_COMMIT_BRANCH =~ " + ref + " || $CI_COMMIT_TAG =~ " + ref;
        }
        String plural =
                ref.endsWith("s") || ref.endsWith("b") || ref.equals("api") || ref.equals("chat") ? ref : ref + "s";
        if (plural.equals("branchs") || plural.equals("branches")) {
            return "$CI_COMMIT_BRANCH";
        }
        if (plural.equals("tags")) {
            return "$CI_COMMIT_TAG";
        }
        String source = SOURCES.getOrDefault(ref, SOURCES.get(plural));
        return source != null
                ? "$CI_PIPELINE_SOURCE == \"" + source + "\""
                : "$CI_COMMIT_BRANCH == \"" + ref + "\" || $CI_COMMIT_TAG == \"" + ref + "\"";
    }
}
