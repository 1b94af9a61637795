package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.tree.Scalar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@CheckInfo(
        id = "DR703",
        name = "shell-variable-replaced",
        severity = WARNING,
        summary = "Drone replaces a variable that was meant for the shell",
        why = """
        Before anything runs Drone replaces every ${NAME} of the file, and knows by then only its own variables and
        the parameters of the build: variables of the step, of the script and of secrets become empty text. $NAME is
        left alone, and $${NAME} becomes ${NAME}. Java is escaped by itself.
        """)
final class ShellVariableReplaced implements Check<CheckedFile> {

    private static final Pattern VARIABLE =
            Pattern.compile("(?<![$\\\\])[$]\\{(?!(?:DRONE|CI)(?:_|\\b))([A-Za-z_]\\w*)[^{}$]*}");

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedStep step : file.steps()) {
            for (Located line : step.commands()) {
                Matcher variable = VARIABLE.matcher(line.text());
                if (variable.find()) {
                    report(step, line, variable, findings);
                }
            }
        }
    }

    private static void report(CheckedStep step, Located line, Matcher variable, Findings findings) {
        String escaped = variable.replaceAll(found -> Matcher.quoteReplacement("$" + found.group()));
        variable.reset();
        String first = variable.find() ? variable.group() : "";
        line.report(
                findings,
                "a command of " + step.label() + " has " + first + ", which Drone replaces before the shell sees it",
                finding -> finding.addHelp("write $" + first + " for a variable of the shell")
                        .repair(Repair.of("keep the variables for the shell")
                                .set(Documents.within(line.path()), Scalar.of(escaped))));
    }
}
