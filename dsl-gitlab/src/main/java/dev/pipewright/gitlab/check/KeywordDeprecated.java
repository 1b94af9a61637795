package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

@CheckInfo(
        id = "GL302",
        name = "keyword-deprecated",
        severity = WARNING,
        summary = "A keyword is deprecated",
        why = """
        It works today, and GitLab removes deprecated keywords with a major release, each May. only and except have a
        check of their own, which translates them.
        """)
final class KeywordDeprecated implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        GitLabVersion target = pipeline.target();
        Causes causes = new Causes(findings);
        for (KeywordUses.KeywordUse use : pipeline.keywordUses()) {
            GitLabVersion deprecated = use.facts().deprecated();
            if (applies(use.facts(), target)) {
                causes.report(
                        use.node(),
                        () -> new Place("", use.path()),
                        where -> "\"" + use.facts().name() + "\" is deprecated"
                                + (deprecated == null ? "" : " since GitLab " + deprecated),
                        finding -> help(finding, use.facts()));
            }
        }
    }

    private static boolean applies(KeywordVersions facts, @Nullable GitLabVersion target) {
        GitLabVersion deprecated = facts.deprecated();
        boolean notYet = target != null && deprecated != null && target.isBefore(deprecated);
        return facts.isDeprecated() && !notYet && !facts.use().equals("rules");
    }

    private static Diagnostic help(Diagnostic finding, KeywordVersions facts) {
        return facts.use().isEmpty() ? finding : finding.addHelp("use \"" + facts.use() + "\" instead");
    }
}
