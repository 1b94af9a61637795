package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

@CheckInfo(
        id = "GL409",
        name = "id-token-for-anybody",
        severity = WARNING,
        summary = "An ID token has no audience, or one that fits everybody",
        why = """
        The audience says for whom a token is. Without a narrow one, every service that gets to see the token can show
        it to another and act as this job there. Name the one service that takes it; GitLab refuses a token without
        aud altogether.
        """)
final class IdTokenForAnybody implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        for (EffectiveJob job : pipeline.jobs()) {
            if (!(job.get("id_tokens") instanceof Mapping tokens)) {
                continue;
            }
            for (Entry token : tokens) {
                Node audience = token.value() instanceof Mapping mapping ? mapping.get("aud") : token.value();
                String problem = problem(audience);
                if (!problem.isEmpty()) {
                    causes.report(
                            token.value(),
                            () -> job.place("id_tokens", token.name()),
                            where -> "the ID token \"" + token.name() + "\" of " + where.owner() + " has " + problem,
                            finding -> finding.addHelp(
                                    "name the service that takes the token: aud: https://vault.example.com"));
                }
            }
        }
    }

    private static String problem(@Nullable Node audience) {
        if (audience != null && audience.tag().isPresent()) {
            return "";
        }
        List<String> names = EffectivePipeline.names(audience);
        if (names.isEmpty()) {
            return "no audience";
        }
        if (names.stream().anyMatch(String::isBlank)) {
            return "a blank audience";
        }
        return names.stream().anyMatch(name -> name.contains("*")) ? "an audience with a wildcard" : "";
    }
}
