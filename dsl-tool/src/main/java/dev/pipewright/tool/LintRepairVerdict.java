package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Repair.Change;
import dev.pipewright.diagnostic.Repair.Remove;
import dev.pipewright.diagnostic.Repair.Replace;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.tree.Mapping;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Whether a configuration after its repairs is what it was, but for what was repaired. */
final class LintRepairVerdict {

    private static final List<String> WORKFLOW = List.of("rules", "name", "auto_cancel");

    private LintRepairVerdict() {}

    static boolean isAsMeant(Lint.Judged before, Lint.Judged after, List<Diagnostic> repaired) {
        Set<String> left = new HashSet<>();
        after.linted().findings().forEach(finding -> left.add(key(finding)));
        if (repaired.stream().anyMatch(finding -> left.contains(key(finding)))) {
            return false;
        }
        Resolution was = before.resolution();
        Resolution now = after.resolution();
        if (!was.isValid()) {
            return isBetter(before, after);
        }
        return now.isValid() && !hasNewError(before, after) && sameStagesAndJobs(was, now, repaired);
    }

    /** The same question for a configuration that includes what was repaired: its workflow is not theirs to set. */
    static boolean isAsMeant(Resolution was, Resolution now, List<Diagnostic> repaired) {
        return !was.isValid()
                || (now.isValid()
                        && WORKFLOW.stream().allMatch(key -> Objects.equals(was.workflow(key), now.workflow(key)))
                        && sameStagesAndJobs(was, now, repaired));
    }

    private static boolean sameStagesAndJobs(Resolution was, Resolution now, List<Diagnostic> repaired) {
        return was.stages().equals(now.stages()) && sameJobs(was.jobs(), now.jobs(), keywords(repaired));
    }

    /** What GitLab did not get to see because of one error it may see now, so another error can come to light. */
    private static boolean isBetter(Lint.Judged before, Lint.Judged after) {
        return after.resolution().isValid()
                || !hasNewError(before, after)
                || !key(before.linted().findings().get(0))
                        .equals(key(after.linted().findings().get(0)));
    }

    private static boolean hasNewError(Lint.Judged before, Lint.Judged after) {
        Set<String> known = new HashSet<>();
        before.linted().findings().stream().filter(Diagnostic::isError).forEach(error -> known.add(key(error)));
        return after.linted().findings().stream().anyMatch(each -> each.isError() && !known.contains(key(each)));
    }

    private static boolean sameJobs(List<ResolvedJob> before, List<ResolvedJob> after, Set<String> repaired) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            ResolvedJob was = before.get(i);
            ResolvedJob now = after.get(i);
            if (!was.name().equals(now.name())
                    || !was.stage().equals(now.stage())
                    || !same(was.keywords(), now.keywords(), repaired)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Mapping before, Mapping after, Set<String> repaired) {
        Set<String> keys = new HashSet<>();
        before.forEach(entry -> keys.add(entry.name()));
        after.forEach(entry -> keys.add(entry.name()));
        keys.removeAll(repaired);
        return keys.stream().allMatch(key -> Objects.equals(before.get(key), after.get(key)));
    }

    /** The keywords of jobs that the repairs change. */
    private static Set<String> keywords(List<Diagnostic> repaired) {
        Set<String> keywords = new HashSet<>();
        for (Diagnostic finding : repaired) {
            finding.repair()
                    .filter(repair -> repair.changes().stream().noneMatch(LintRepairVerdict::moves))
                    .ifPresent(repair -> repair.changes().forEach(change -> collect(change, keywords)));
        }
        return keywords;
    }

    /** What is moved from the top level to the defaults is the same for every job. */
    private static boolean moves(Change change) {
        boolean goes = change instanceof Replace
                || (change instanceof Remove && !change.place().toString().equals("variables"));
        return goes && change.place().steps().size() == 1;
    }

    private static void collect(Change change, Set<String> keywords) {
        List<Object> steps = change.place().steps();
        String first = steps.get(0).toString();
        keywords.add(
                steps.size() > 1 && !first.equals("variables") ? steps.get(1).toString() : first);
        if (change instanceof Replace replace) {
            keywords.add(replace.key());
        }
        if (first.equals("workflow")) {
            // With rules for the workflow a job without rules is no longer limited to branches and tags.
            keywords.add("only");
            keywords.add("except");
        }
    }

    private static String key(Diagnostic finding) {
        return finding.id() + " " + finding.path() + " " + finding.message();
    }
}
