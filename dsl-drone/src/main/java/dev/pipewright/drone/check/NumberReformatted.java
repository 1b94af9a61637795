package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.drone.runner.SettingText;
import dev.pipewright.tree.Scalar;

@CheckInfo(
        id = "DR701",
        name = "number-reformatted",
        severity = WARNING,
        summary = "A number in a setting is not written as the plugin gets it",
        why = """
        Drone reads a number and writes it anew for the plugin: 1.10 becomes 1.1, 1.0 becomes 1 and 010 becomes 8.
        As the tag of an image or as a version that is another one. In quotes it stays as it is.
        """)
final class NumberReformatted implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedStep step : file.steps()) {
            step.place().at("settings").ifPresent(settings -> {
                for (Located.Keyed each : settings.values()) {
                    number(step, each.key(), each.value(), findings);
                    each.value().items().forEach(item -> number(step, each.key(), item, findings));
                }
            });
        }
    }

    private static void number(CheckedStep step, String key, Located value, Findings findings) {
        if (!(value.node() instanceof Scalar scalar) || !(scalar.value() instanceof Number number)) {
            return;
        }
        String written = scalar.spelling().orElse(scalar.text());
        String given = SettingText.of(number);
        if (given == null || given.equals(written)) {
            return;
        }
        value.report(
                findings,
                "\"" + key + "\" of " + step.label() + " is " + written + ", and the plugin gets " + given,
                finding -> finding.addHelp("write it in quotes: '" + written + "'")
                        .repair(Repair.of("write " + written + " in quotes")
                                .set(Documents.within(value.path()), Scalar.of(written))));
    }
}
