package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Diagnostic;

@CheckInfo(
        id = "GL303",
        name = "keyword-removed",
        severity = ERROR,
        summary = "A keyword is no longer part of GitLab",
        why = """
        GitLab refuses it, and with it the whole configuration. The release to check for is the pipeline's target;
        without one, the newest.
        """)
final class KeywordRemoved implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        GitLabVersion target = pipeline.target();
        Causes causes = new Causes(findings);
        for (KeywordUses.KeywordUse use : pipeline.keywordUses()) {
            GitLabVersion removed = use.facts().removed();
            if (removed != null && (target == null || !target.isBefore(removed))) {
                causes.report(
                        use.node(),
                        () -> new Place("", use.path()),
                        where -> "\"" + use.facts().name() + "\" was removed with GitLab " + removed,
                        finding -> help(finding, use.facts()));
            }
        }
    }

    private static Diagnostic help(Diagnostic finding, KeywordVersions facts) {
        return facts.use().isEmpty() ? finding : finding.addHelp("use \"" + facts.use() + "\" instead");
    }
}
