package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.check.SecretText;
import java.util.Optional;

@CheckInfo(
        id = "DR403",
        name = "secret-in-configuration",
        severity = WARNING,
        summary = "A secret stands in the configuration itself",
        why = """
        Everyone who can read the repository has it, and every clone and fork keeps it for ever. Revoke it, add a
        secret to the repository or organization, and take it with from_secret. Known forms of tokens are sure;
        random text under a name such as api_key is a guess, and says so.
        """)
final class SecretInConfiguration implements Check<CheckedFile> {

    private static final String HELP = "revoke it, add it to Drone as a secret, and take it with from_secret";

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            pipeline.place()
                    .at("environment")
                    .ifPresent(all -> all.values().forEach(each -> value(pipeline.label(), each, findings)));
        }
        for (CheckedStep step : file.steps()) {
            step.values().forEach(each -> value(step.label(), each, findings));
            step.commands().forEach(line -> command(step, line, findings));
        }
    }

    private static void value(String owner, Located.Keyed each, Findings findings) {
        String text = each.value().text();
        Optional<String> kind = SecretText.kind(text);
        if (kind.isPresent()) {
            each.value().report(findings, "\"" + each.key() + "\" of " + owner + " holds " + kind.get(), HELP);
        } else if (SecretText.isProbable(each.key(), text)) {
            each.value()
                    .report(
                            findings,
                            "\"" + each.key() + "\" of " + owner + " probably holds a secret: its value looks random",
                            HELP);
        }
    }

    private static void command(CheckedStep step, Located line, Findings findings) {
        SecretText.kind(line.text())
                .ifPresent(kind -> line.report(findings, step.label() + " has " + kind + " in a command", HELP));
    }
}
