package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;

@CheckInfo(
        id = "DR404",
        name = "secret-not-resolved",
        severity = ERROR,
        summary = "A secret is asked for where Drone does not look for it",
        why = """
        from_secret is understood as the value of a variable or of a setting of a step. In a list or mapping within
        a setting the plugin gets the very text {"from_secret":"..."}, and in a condition nothing is compared with
        it.
        """)
final class SecretNotResolved implements Check<CheckedFile> {

    private static final String HELP = "take it as a setting or variable of its own: name: {from_secret: ...}";

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            pipeline.trigger()
                    .place()
                    .ifPresent(place -> within(place, "the trigger of " + pipeline.label(), findings));
        }
        for (CheckedStep step : file.steps()) {
            step.place()
                    .at("settings")
                    .ifPresent(settings -> settings.values().stream()
                            .filter(each -> each.value().secret().isEmpty())
                            .forEach(each ->
                                    within(each.value(), "\"" + each.key() + "\" of " + step.label(), findings)));
            step.when().place().ifPresent(place -> within(place, "the conditions of " + step.label(), findings));
        }
    }

    private static void within(Located value, String owner, Findings findings) {
        if (value.secret().isPresent()) {
            value.report(
                    findings,
                    owner + " asks for secret \"" + value.secret().get() + "\", which is not resolved here",
                    HELP);
            return;
        }
        value.items().forEach(item -> within(item, owner, findings));
        value.values().forEach(each -> within(each.value(), owner, findings));
    }
}
