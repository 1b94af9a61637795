package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.tree.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows what GitLab's verdict has told already, so that each cause is told once; GitLab's word wins. */
final class LintedCauses {

    /** What a check of pipelines looks for too, and GitLab has judged in all files. */
    private static final Set<String> JUDGED_BY_GITLAB = Arrays.stream(Cause.values())
            .filter(Cause::isToldByCheck)
            .map(Cause::id)
            .collect(Collectors.toUnmodifiableSet());

    private static final String DUPLICATE_PIPELINES = "GL251";
    private static final String KEYWORD_REMOVED = "GL303";
    private static final String SHAPE = "GL00";
    private static final String READING = "PW0";

    private final Resolution resolution;
    private final List<Problem> problems;

    LintedCauses(Resolution resolution) {
        this.resolution = resolution;
        this.problems = Stream.concat(resolution.errors().stream(), resolution.warnings().stream())
                .toList();
    }

    /** Whether a finding says nothing new. */
    boolean told(Diagnostic finding) {
        if (JUDGED_BY_GITLAB.contains(finding.id())) {
            return resolution.isValid() || isAboutAny(finding);
        }
        if (finding.id().equals(Cause.UNREADABLE.id())) {
            return !resolution.isValid();
        }
        if (finding.id().equals(DUPLICATE_PIPELINES)) {
            return resolution.warnings().stream().anyMatch(warning -> warning.cause() == Cause.DUPLICATE_PIPELINES);
        }
        if (finding.id().startsWith(READING)) {
            return problems.stream()
                    .anyMatch(problem ->
                            problem.cause() == Cause.UNREADABLE && isSameLine(problem.origin(), finding.origin()));
        }
        boolean isOfKeywords = finding.id().startsWith(SHAPE) || finding.id().equals(KEYWORD_REMOVED);
        return isOfKeywords && isAboutAny(finding);
    }

    /** Whether GitLab warns of one rule, and our check of the same for the whole pipeline. */
    static boolean isTwicePerPush(Diagnostic warning, Diagnostic check) {
        return warning.id().equals(Cause.DUPLICATE_PIPELINES.id()) && check.id().equals(DUPLICATE_PIPELINES);
    }

    private boolean isAboutAny(Diagnostic finding) {
        return problems.stream().anyMatch(problem -> isAbout(problem, finding));
    }

    /** The same value, or one in the other on the same line. */
    private static boolean isAbout(Problem problem, Diagnostic finding) {
        if (problem.path().equals(finding.path()) && !finding.path().isEmpty()) {
            return true;
        }
        if (!isSameLine(problem.origin(), finding.origin())) {
            return false;
        }
        return problem.origin().column() == finding.origin().column()
                || isIn(problem.path(), finding.path())
                || isIn(finding.path(), problem.path());
    }

    private static boolean isIn(String inner, String outer) {
        return inner.startsWith(outer + ".") || inner.startsWith(outer + "[");
    }

    private static boolean isSameLine(Origin a, Origin b) {
        return a.line() == b.line() && a.file().equals(b.file());
    }
}
