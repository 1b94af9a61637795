package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.shell.Shell.Command;
import dev.pipewright.shell.Shell.Expansion;
import java.util.Optional;
import java.util.regex.Pattern;

@CheckInfo(
        id = "GL411",
        name = "secrets-traced",
        severity = WARNING,
        summary = "A script traces its commands while it uses secrets",
        why = """
        set -x prints each command with its variables expanded. GitLab masks only values that the settings mark as
        masked, and only in that very form, so a token, once cut, encoded or put together, stands in the log.
        """)
final class SecretsTraced implements Check<EffectivePipeline> {

    private static final Pattern SECRET = Pattern.compile(
            "(?:^|(?<!SHORT)_)(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|SECRET_?KEY|ACCESS_?KEY|CREDENTIALS?)$");

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        for (EffectiveJob job : pipeline.jobs()) {
            boolean tracing = false;
            for (ScriptLine line : job.script()) {
                if (tracing || line.text().contains("set -") || line.text().contains("sh -")) {
                    tracing = line(line, tracing, causes);
                }
            }
        }
    }

    private static boolean line(ScriptLine line, boolean before, Causes causes) {
        boolean tracing = before;
        for (Command command : line.shell().commands()) {
            if (command.name().equals("set")) {
                String option =
                        command.arguments().isEmpty() ? "" : command.arguments().get(0);
                tracing = option.matches("-[a-z]*x[a-z]*") || (tracing && !option.matches("\\+[a-z]*x[a-z]*"));
            } else if (tracing) {
                secret(command)
                        .ifPresent(name -> causes.report(
                                line.node(),
                                line.place(),
                                where -> where.owner() + " uses \"$" + name + "\" while set -x prints every command",
                                finding -> finding.addHelp("put set +x before it, or drop set -x")));
            }
        }
        return tracing;
    }

    private static Optional<String> secret(Command command) {
        return command.words().stream()
                .flatMap(word -> word.expansions().stream())
                .map(Expansion::name)
                .filter(name -> SECRET.matcher(name).find())
                .findFirst();
    }
}
