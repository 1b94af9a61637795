package dev.pipewright.gitlab.check;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Translates {@code only} and {@code except} into rules. */
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

    /** The translation as lines of YAML. */
    static List<String> lines(@Nullable Node only, @Nullable Node except) {
        List<String> lines = new ArrayList<>();
        lines.add("the same as rules:");
        for (Mapping rule : rules(only, except)) {
            String lead = "  - ";
            for (String key : rule.keys()) {
                Node value = rule.get(key);
                lines.add(lead + key + ": " + (value instanceof Sequence list ? quoted(list) : text(value)));
                lead = "    ";
            }
        }
        return lines;
    }

    /** The translation; as exact as {@link ExactRules} says. */
    static List<Mapping> rules(@Nullable Node only, @Nullable Node except) {
        List<Mapping> rules = new ArrayList<>();
        for (String condition : refs(except)) {
            rules.add(never("if", Scalar.of(condition)));
        }
        for (String condition : list(except, "variables")) {
            rules.add(never("if", Scalar.of(condition)));
        }
        List<String> hidden = list(except, "changes");
        if (!hidden.isEmpty()) {
            rules.add(never("changes", Sequence.ofStrings(hidden, Origin.unknown())));
        }
        rules.add(only(only));
        return rules;
    }

    /** All specifications of {@code only} must hold, any of the items of each. */
    private static Mapping only(@Nullable Node only) {
        List<String> refs = refs(only);
        boolean named = only instanceof Mapping mapping ? mapping.has("refs") : only != null;
        String condition = named ? String.join(" || ", refs) : BRANCH_OR_TAG;
        List<String> variables = list(only, "variables");
        if (named && refs.isEmpty()) {
            return rule("when", Scalar.of("never"));
        }
        if (!variables.isEmpty()) {
            condition = "(" + condition + ") && (" + String.join(" || ", variables) + ")";
        }
        if (only instanceof Mapping mapping && mapping.has("kubernetes")) {
            condition = "(" + condition + ") && $CI_KUBERNETES_ACTIVE";
        }
        Mapping rule = rule("if", Scalar.of(condition));
        List<String> changes = list(only, "changes");
        return changes.isEmpty() ? rule : rule.with("changes", Sequence.ofStrings(changes, Origin.unknown()));
    }

    private static Mapping rule(String key, Node value) {
        return Mapping.empty(Origin.unknown()).with(key, value);
    }

    private static Mapping never(String key, Node value) {
        return rule(key, value).with("when", Scalar.of("never"));
    }

    private static String text(@Nullable Node value) {
        return value instanceof Scalar scalar ? scalar.text() : "";
    }

    private static String quoted(Sequence globs) {
        return EffectivePipeline.names(globs).stream()
                .map(glob -> "\"" + glob + "\"")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** The conditions of the branches, tags and sources that are named. */
    static List<String> refs(@Nullable Node node) {
        Node refs = node instanceof Mapping mapping ? mapping.get("refs") : node;
        return EffectivePipeline.names(refs).stream()
                .map(OnlyExceptAsRules::condition)
                .toList();
    }

    static List<String> list(@Nullable Node node, String key) {
        return node instanceof Mapping mapping ? EffectivePipeline.names(mapping.get(key)) : List.of();
    }

    private static String condition(String ref) {
        int at = ref.startsWith("/") ? ref.indexOf('@', ref.lastIndexOf('/')) : ref.indexOf('@');
        if (at >= 0) {
            return "(" + condition(ref.substring(0, at)) + ") && $CI_PROJECT_PATH == \"" + ref.substring(at + 1) + "\"";
        }
        if (ref.startsWith("/")) {
            String regex = escaped(ref);
            return "$CI_COMMIT_BRANCH =~ " + regex + " || $CI_COMMIT_TAG =~ " + regex;
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

    /** A name of a branch may hold a slash as it is, a condition must escape it. */
    private static String escaped(String regex) {
        int last = regex.lastIndexOf('/');
        if (last <= 0) {
            return regex;
        }
        StringBuilder text = new StringBuilder("/");
        for (int i = 1; i < last; i++) {
            char c = regex.charAt(i);
            if (c == '\\' && i + 1 < last) {
                text.append(c).append(regex.charAt(++i));
            } else {
                text.append(c == '/' ? "\\/" : String.valueOf(c));
            }
        }
        return text.append(regex, last, regex.length()).toString();
    }
}
