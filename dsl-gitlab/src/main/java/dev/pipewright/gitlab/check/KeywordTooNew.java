package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;

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
        for (KeywordUses.KeywordUse use : pipeline.keywordUses()) {
            GitLabVersion since = use.facts().since();
            if (since != null && target.isBefore(since)) {
                causes.report(
                        use.node(),
                        () -> new Place("", use.path()),
                        where -> "\"" + use.facts().name() + "\" came with GitLab " + since
                                + ", but this pipeline is for " + target,
                        finding -> finding.addHelp("do without it, or raise the target to " + since));
            }
        }
    }
}
