package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;

@CheckInfo(
        id = "DR605",
        name = "shared-daemon-purged",
        severity = INFO,
        summary = "A plugin may clean up what other builds need",
        why = """
        On the machine's daemon, which all builds share, purge, the default, is meant to remove images and layers after each
        build, and so the very cache for which the daemon is shared. Releases of the plugin before 20.11 did that; since then
        it prints the commands and does not run them, which may change with any release.
        """)
final class SharedDaemonPurged implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedStep step : file.steps()) {
            boolean purges = step.setting("purge")
                    .filter(purge -> purge.text().equals("false"))
                    .isEmpty();
            if (step.buildsByPlugin() && step.mountsHostDocker() && purges) {
                step.place()
                        .at("settings")
                        .orElse(step.place())
                        .report(
                                findings,
                                step.label()
                                        + " uses the machine's Docker daemon, and may remove the layers of all builds",
                                "keep them: purge: false");
            }
        }
    }
}
