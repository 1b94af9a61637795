package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.Node;

@CheckInfo(id = "GL304", name = "only-except", severity = WARNING, summary = "A job uses only or except", why = """
        GitLab has replaced only and except by rules and does not develop them further: they do not mix with rules in
        one job, cannot change variables or needs, and do not match merge-request pipelines unless they say so. The
        help gives the same as rules.
        """)
final class OnlyExcept implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        for (EffectiveJob job : pipeline.jobs()) {
            Node only = job.get("only");
            Node except = job.get("except");
            Node node = only == null ? except : only;
            if (node == null) {
                continue;
            }
            String key = only == null ? "except" : "only";
            causes.report(
                    node,
                    () -> job.place(key),
                    where -> where.owner() + " uses \"" + key + "\", which GitLab has replaced by \"rules\"",
                    finding -> {
                        Diagnostic helped = finding;
                        for (String line : OnlyExceptAsRules.of(only, except)) {
                            helped = helped.addHelp(line);
                        }
                        return helped;
                    });
        }
    }
}
