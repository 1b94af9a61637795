package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.check.SecretText;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.Scalar;
import java.util.Optional;
import java.util.function.Supplier;

@CheckInfo(
        id = "GL403",
        name = "secret-in-configuration",
        severity = WARNING,
        summary = "A secret stands in the configuration itself",
        why = """
        Everyone who can read the repository has it, every clone and fork keeps it for ever, and the job log does not
        mask it. Revoke it, then define a masked and protected variable in the project's settings, or fetch it by
        id_tokens and secrets. Known forms of tokens are sure; random text under a name such as API_KEY is a guess,
        and says so.
        """)
final class SecretInConfiguration implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        SetVariables.each(pipeline, (name, value, place) -> variable(name, value, place, causes));
        pipeline.script()
                .forEach(line -> SecretText.kind(line.text())
                        .ifPresent(kind -> causes.report(
                                line,
                                where -> where.owner() + " has " + kind + " in its script",
                                SecretInConfiguration::help)));
    }

    private static void variable(String name, Scalar value, Supplier<Place> place, Causes causes) {
        Optional<String> kind = SecretText.kind(value.text());
        if (kind.isPresent()) {
            causes.report(
                    value,
                    place,
                    where -> "variable \"" + name + "\" of " + where.owner() + " holds " + kind.get(),
                    SecretInConfiguration::help);
        } else if (SecretText.isProbable(name, value.text())) {
            causes.report(
                    value,
                    place,
                    where -> "variable \"" + name + "\" of " + where.owner()
                            + " probably holds a secret: its value looks random",
                    SecretInConfiguration::help);
        }
    }

    private static Diagnostic help(Diagnostic finding) {
        return finding.addHelp("revoke it, and define it as a masked, protected variable in the project's settings");
    }
}
