package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Diagnostic;
import java.util.IdentityHashMap;

@CheckInfo(
        id = "GL301",
        name = "keyword-too-new",
        severity = ERROR,
        summary = "A keyword is newer than the GitLab that will run the pipeline",
        why = """
        An older GitLab refuses a keyword or value that it does not know, and with it the whole configuration. The
        release to check for is the pipeline's target; without one nothing is too new.
        """)
final class KeywordTooNew implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        GitLabVersion target = pipeline.target();
        if (target == null) {
            return;
        }
        Causes causes = new Causes(findings);
        IdentityHashMap<Step, GitLabVersion> told = new IdentityHashMap<>();
        for (KeywordUses.KeywordUse use : pipeline.keywordUses()) {
            GitLabVersion since = use.facts().since();
            if (since != null && target.isBefore(since) && !isTold(use.step(), since, told)) {
                told.put(use.step(), since);
                causes.report(
                        use.node(),
                        () -> new Place("", use.path()),
                        where -> message(use.facts().name(), since, target),
                        finding -> help(finding, since));
            }
        }
        for (InterpolationUses.Use use :
                InterpolationUses.of(pipeline.pipeline().toNode(), target)) {
            causes.report(
                    use.node(),
                    () -> new Place("", use.path()),
                    where -> message(use.name(), use.since(), target),
                    finding -> help(finding, use.since()));
        }
    }

    /** What came with a keyword, or before it, is told with it. */
    private static boolean isTold(Step step, GitLabVersion since, IdentityHashMap<Step, GitLabVersion> told) {
        for (Step at = step; at != null; at = at.parent()) {
            GitLabVersion outer = told.get(at);
            if (outer != null && !outer.isBefore(since)) {
                return true;
            }
        }
        return false;
    }

    private static String message(String name, GitLabVersion since, GitLabVersion target) {
        return "\"" + name + "\" came with GitLab " + since + ", but this pipeline is for " + target;
    }

    private static Diagnostic help(Diagnostic finding, GitLabVersion since) {
        return finding.addHelp("do without it, or raise the target to " + since);
    }
}
