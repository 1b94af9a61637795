package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

@CheckInfo(
        id = "GL252",
        name = "rules-repeated",
        severity = WARNING,
        summary = "The same rules are written out in many jobs",
        why = """
        Whoever changes when a job runs must find every copy; the one that is forgotten decides whether the deployment
        runs. Write the rules once: a constant in Java, in YAML a hidden job and !reference [.name, rules] or extends.
        """)
final class RulesRepeated implements Check<EffectivePipeline> {

    private static final int MANY_RULES = 4;
    private static final int MANY_SINGLE_RULES = 8;

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Map<Sequence, List<EffectiveJob>> jobs = new LinkedHashMap<>();
        for (EffectiveJob job : pipeline.jobs()) {
            if (job.own().get("rules") instanceof Sequence rules && !rules.isEmpty() && isWrittenOut(rules)) {
                jobs.computeIfAbsent(rules, key -> new ArrayList<>()).add(job);
            }
        }
        jobs.forEach((rules, users) -> {
            int enough = rules.size() == 1 ? MANY_SINGLE_RULES : MANY_RULES;
            if (users.size() < enough) {
                return;
            }
            long copies = users.stream()
                    .map(job -> Objects.requireNonNull(job.own().get("rules")).origin())
                    .distinct()
                    .count();
            if (copies >= enough) {
                report(users, copies, findings);
            }
        });
    }

    /** A list that only refers to others is no copy. */
    private static boolean isWrittenOut(Sequence rules) {
        return rules.tag().isEmpty()
                && rules.stream()
                        .allMatch(rule -> rule instanceof Mapping && rule.tag().isEmpty());
    }

    private static void report(List<EffectiveJob> users, long copies, Findings findings) {
        EffectiveJob first = users.get(0);
        String others = users.stream()
                .skip(1)
                .limit(3)
                .map(job -> "\"" + job.name() + "\"")
                .collect(Collectors.joining(", "));
        findings.report(
                Objects.requireNonNull(first.own().get("rules")),
                NodePath.ROOT.key(first.name()).key("rules"),
                "the rules of job \"" + first.name() + "\" are written " + copies + " times, in jobs " + others
                        + (users.size() > 4 ? " and " + (users.size() - 4) + " more" : ""),
                finding -> finding.addHelp(
                        "write them once in a hidden job and take them by !reference [.name, rules], in Java as a constant"));
    }
}
