package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;

@CheckInfo(
        id = "DR702",
        name = "settings-with-commands",
        severity = WARNING,
        summary = "A step has both settings and commands",
        why = """
        Commands take the place of the program of the image, so that a plugin does not run at all; its settings are
        mere variables then. What the plugin should do is not done.
        """)
final class SettingsWithCommands implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedStep step : file.steps()) {
            boolean both = step.hasCommands()
                    && step.place()
                            .at("settings")
                            .filter(settings -> !settings.values().isEmpty())
                            .isPresent();
            if (both) {
                step.place()
                        .at("settings")
                        .ifPresent(settings -> settings.report(
                                findings,
                                step.label()
                                        + " has settings and commands, so that the plugin of its image does not run",
                                "make two steps of it, or give the commands variables: environment"));
            }
        }
    }
}
