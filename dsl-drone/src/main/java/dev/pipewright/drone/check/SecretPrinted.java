package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.shell.Shell;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

@CheckInfo(id = "DR412", name = "secret-printed", severity = WARNING, summary = "A command prints a secret", why = """
        Drone masks the value of a secret in the log only in its exact form: a value of several lines, or one that
        is cut, encoded or part of another, stands in the log for everyone who may read it.
        """)
final class SecretPrinted implements Check<CheckedFile> {

    private static final Set<String> PRINTERS = Set.of("echo", "printf");

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedStep step : file.steps()) {
            Set<String> secrets = new TreeSet<>();
            step.place()
                    .at("environment")
                    .ifPresent(all -> all.values().stream()
                            .filter(each -> each.value().secret().isPresent())
                            .forEach(each -> secrets.add(each.key())));
            if (!secrets.isEmpty()) {
                step.commands().forEach(line -> line(step, line, secrets, findings));
            }
        }
    }

    private static void line(CheckedStep step, Located line, Set<String> secrets, Findings findings) {
        for (Shell.Command command : new Shell(line.text()).commands()) {
            if (traces(command)) {
                line.report(
                        findings,
                        step.label() + " logs every command that it runs, those with secrets among them",
                        "take -x away");
                return;
            }
            Optional<String> printed = printed(command, secrets);
            if (printed.isPresent()) {
                line.report(
                        findings,
                        step.label() + " prints \"" + printed.get() + "\", which is a secret",
                        "take the command away");
                return;
            }
        }
    }

    private static boolean traces(Shell.Command command) {
        return command.name().equals("set")
                && command.arguments().stream().anyMatch(word -> word.matches("-[a-z]*x[a-z]*|xtrace"));
    }

    private static Optional<String> printed(Shell.Command command, Set<String> secrets) {
        boolean shown = PRINTERS.contains(command.name())
                && !command.redirected()
                && !command.substituted()
                && !command.isPiped();
        return shown
                ? command.words().stream()
                        .flatMap(word -> word.expansions().stream())
                        .map(Shell.Expansion::name)
                        .filter(secrets::contains)
                        .findFirst()
                : Optional.empty();
    }
}
