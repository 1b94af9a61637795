package dev.pipewright.gitlab.score;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.check.GitLabChecks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the findings of the checks cost: each kind once, and a little more for each time that it occurs again. */
final class FindingLosses {

    private static final int ANOTHER = 2;
    private static final int MOST_OTHERS = 5;

    /** The name of a job, hidden ones with their dot, and the keyword below it. */
    private static final Pattern KEYS = Pattern.compile("(\\.?[^.\\[]+)(?:\\[\\d+])?(?:\\.(\\w+))?");

    private static final Set<String> OF_THE_PIPELINE = Set.of("workflow", "variables", "include", "stages", "spec");

    private FindingLosses() {}

    static List<Loss> of(List<Diagnostic> findings) {
        Map<String, List<Diagnostic>> byId = new LinkedHashMap<>();
        findings.forEach(finding ->
                byId.computeIfAbsent(finding.id(), id -> new ArrayList<>()).add(finding));
        return byId.values().stream()
                .map(FindingLosses::loss)
                .filter(loss -> loss.points() > 0)
                .toList();
    }

    private static Loss loss(List<Diagnostic> same) {
        Diagnostic first = same.get(0);
        int worst = same.stream().mapToInt(FindingLosses::points).max().orElse(0);
        int points = worst == 0 ? 0 : worst + ANOTHER * Math.min(MOST_OTHERS, same.size() - 1);
        String times = same.size() == 1 ? "" : ", and " + (same.size() - 1) + " more";
        return new Loss(Criterion.of(first.id()), points, first.id() + ": " + first.message() + times, change(first));
    }

    /** What is only worth knowing costs nothing. */
    private static int points(Diagnostic finding) {
        return switch (finding.severity()) {
            case ERROR -> 40;
            case WARNING -> 10;
            case INFO -> 0;
        };
    }

    private static Change change(Diagnostic finding) {
        String what = finding.repair()
                .map(repair -> repair.summary() + " (lint --fix does it)")
                .orElse(finding.message());
        String help = finding.help().stream()
                .filter(line -> !line.startsWith("in Java, "))
                .findFirst()
                .orElseGet(() -> page(finding));
        return new Change(finding.id(), what, finding.origin().toString(), help, java(finding));
    }

    /** What is found in all YAML, whoever it is for, has no page. */
    private static String page(Diagnostic finding) {
        return finding.id().startsWith("GL") ? "see docs/checks/" + finding.id() + ".md" : finding.message();
    }

    private static String java(Diagnostic finding) {
        String mendedBy = GitLabChecks.catalogue()
                .infos()
                .filter(info -> info.id().equals(finding.id()))
                .map(info -> info.mendedBy())
                .findFirst()
                .orElse("");
        return mendedBy.isEmpty() ? call(finding.path()) : JavaWords.of(mendedBy);
    }

    /** The call that says what stands at a path: {@code job("build").image(...)} for {@code build.image}. */
    private static String call(String path) {
        Matcher keys = KEYS.matcher(path);
        if (!keys.lookingAt()) {
            return "pipeline()";
        }
        String first = keys.group(1);
        String second = keys.group(2) == null ? "" : "." + JavaWords.method(keys.group(2)) + "(...)";
        if (first.equals("default")) {
            return "defaults(d -> d" + second + ")";
        }
        return OF_THE_PIPELINE.contains(first)
                ? "pipeline()." + JavaWords.method(first) + "(...)"
                : "job(\"" + first + "\")" + second;
    }
}
