package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code needs}: what a job waits for. */
final class NeedsEntry {

    private static final int CROSS_LIMIT = 5;

    static final EntryKind KIND = EntryKind.list("needs", "need", () -> NeedEntry.KIND)
            .rules(config().rule(NeedsEntry::isListOrMapping))
            .composedRule(NeedsEntry::onlyAllowedKinds)
            .composedRule(NeedsEntry::crossLimit)
            .composedRule(NeedsEntry::noNumbers)
            .value(NeedsEntry::value)
            .topic(Cause.NEEDS);

    private static void isListOrMapping(Entry entry, @Nullable Node node) {
        if (!(node instanceof Mapping || node instanceof Sequence)) {
            entry.report(Cause.WRONG_KIND, "can only be a hash or an array", "must be a list of jobs, or a mapping");
        } else if (node instanceof Mapping mapping && mapping.isEmpty()) {
            entry.report(Cause.BLANK, "can not be an empty hash", "must not be empty braces");
        }
    }

    private static void onlyAllowedKinds(Entry entry) {
        List<String> allowed = entry.option("allowed_needs");
        List<String> others = entry.children().stream()
                .map(need -> NeedEntry.type(need.kind()))
                .filter(type -> type != null && allowed != null && !allowed.contains(type))
                .map(type -> type == null ? "" : type)
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            entry.report(
                    Cause.WRONG_VALUE,
                    "uses invalid types: " + String.join(", ", others),
                    "has a need of a pipeline or project that cannot stand here");
        }
    }

    private static void crossLimit(Entry entry) {
        long cross = entry.children().stream()
                .filter(need -> "cross_dependency".equals(NeedEntry.type(need.kind())))
                .count();
        if (cross > CROSS_LIMIT) {
            entry.report(
                    Cause.LIMIT,
                    "must be less than or equal to " + CROSS_LIMIT,
                    "has " + cross + " needs of other pipelines, and " + CROSS_LIMIT + " is the most");
        }
    }

    private static void noNumbers(Entry entry) {
        boolean number = entry.children().stream()
                .anyMatch(need -> need.childValue("parallel") instanceof Mapping parallel && parallel.has("number"));
        if (number) {
            entry.report(
                    Cause.WRONG_VALUE,
                    "cannot use \"parallel: <number>\".",
                    "has a need with a number under \"parallel\", where only a matrix can stand");
        }
    }

    private static Node value(Entry entry) {
        Map<String, List<Node>> byType = new LinkedHashMap<>();
        for (Entry need : entry.children()) {
            String type = NeedEntry.type(need.kind());
            Node value = need.value();
            if (type != null && value != null) {
                byType.computeIfAbsent(type, known -> new ArrayList<>()).add(value);
            }
        }
        Mapping.Builder result = Mapping.builder(entry.config().origin());
        byType.forEach((type, needs) ->
                result.put(type, Sequence.of(needs, entry.config().origin())));
        return result.build();
    }

    private NeedsEntry() {}
}
