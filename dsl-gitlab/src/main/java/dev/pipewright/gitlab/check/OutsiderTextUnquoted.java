package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.shell.Shell.Command;

@CheckInfo(
        id = "GL405",
        name = "outsider-text-unquoted",
        severity = WARNING,
        summary = "A script expands text that an outsider chooses without quotes",
        why = """
        The shell splits the text at blanks and replaces wildcards, so that the author of a commit message or merge
        request adds options and arguments to the command. In double quotes it stays one argument. Names of branches
        hold neither blanks nor wildcards and are not reported here.
        """)
final class OutsiderTextUnquoted implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        pipeline.script()
                .filter(OutsiderText::isMentioned)
                .forEach(line -> line.shell().commands().forEach(command -> command(line, command, causes)));
    }

    private static void command(ScriptLine line, Command command, Causes causes) {
        if (command.name().equals("[[")
                || command.name().equals("case")
                || !OutsiderText.code(command).isEmpty()) {
            return;
        }
        command.words().stream()
                .filter(word -> !word.isAssignment())
                .flatMap(word -> word.expansions().stream())
                .filter(expansion -> !expansion.quoted() && OutsiderText.isFree(line.job(), expansion.name()))
                .findFirst()
                .ifPresent(expansion -> causes.report(
                        line,
                        where -> where.owner() + " expands \"$" + expansion.name() + "\" without quotes in \""
                                + command.shown() + "\"",
                        finding -> finding.addHelp("quote it: \"$" + expansion.name() + "\"")));
    }
}
