package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.shell.Shell.Command;
import dev.pipewright.shell.Shell.Word;
import java.util.List;

@CheckInfo(
        id = "GL410",
        name = "environment-printed",
        severity = WARNING,
        summary = "A script prints all its environment variables",
        why = """
        Masking hides a value only in the very form that it has in the settings: a secret that is multi-line, short,
        encoded or fetched by the script itself stands in the log for everyone who may read it. Print the few
        variables that you want to see.
        """,
        mendedBy = "recipe \"EnvironmentDetails\"")
final class EnvironmentPrinted implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        pipeline.script()
                .filter(line -> line.holds("env", "set", "export"))
                .forEach(line ->
                        line.first(EnvironmentPrinted::prints).ifPresent(command -> report(line, command, causes)));
    }

    private static void report(ScriptLine line, Command command, Causes causes) {
        causes.report(
                line,
                where -> where.owner() + " prints all environment variables: \"" + command.shown() + "\"",
                finding -> finding.addHelp("print only what you need: echo \"$CI_COMMIT_SHA\""));
    }

    private static boolean prints(Command command) {
        if (command.redirected() || command.substituted() || command.end().equals("|")) {
            return false;
        }
        List<String> words = command.program().stream().map(Word::text).toList();
        return words.equals(List.of("env"))
                || words.equals(List.of("printenv"))
                || words.equals(List.of("set"))
                || words.equals(List.of("export"))
                || words.equals(List.of("export", "-p"))
                || words.equals(List.of("declare", "-x"));
    }
}
