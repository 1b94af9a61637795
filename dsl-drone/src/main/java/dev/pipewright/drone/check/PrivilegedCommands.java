package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;

@CheckInfo(
        id = "DR410",
        name = "privileged-commands",
        severity = WARNING,
        summary = "A privileged step runs commands of its own",
        why = """
        A privileged container can do all that the machine's administrator can. For a plugin that is a matter of
        trusting its image; commands come from the repository, and so from everybody whose branch is built.
        """)
final class PrivilegedCommands implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedStep step : file.steps()) {
            if (step.isPrivileged() && step.hasCommands()) {
                step.place()
                        .at("privileged")
                        .ifPresent(place -> place.report(
                                findings,
                                step.label() + " runs its commands with full access to the machine",
                                "move what needs it to a plugin or service, and leave the commands without it"));
            }
        }
    }
}
