package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.shell.Shell.Command;
import dev.pipewright.shell.Shell.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

@CheckInfo(
        id = "GL404",
        name = "outsider-text-as-code",
        severity = WARNING,
        summary = "A script hands text that an outsider chooses to a shell or interpreter as code",
        why = """
        Anybody can open a merge request, and choose its title and the name of its branch; git allows $(...), ; and
        quotes even in the name of a branch. Inside of eval, sh -c, ssh or python -c such text is run, with the job's
        token and variables, and quotes do not help since the text comes before the inner program reads its code. Hand
        it over as an argument or in the environment instead.
        """)
final class OutsiderTextAsCode implements Check<EffectivePipeline> {

    private static final Set<String> PRINTERS = Set.of("echo", "printf");

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        pipeline.script().filter(OutsiderText::isMentioned).forEach(line -> line(line, causes));
    }

    private static void line(ScriptLine line, Causes causes) {
        List<Command> commands = line.shell().commands();
        for (int i = 0; i < commands.size(); i++) {
            Command command = commands.get(i);
            boolean piped = command.isPiped() && i + 1 < commands.size() && OutsiderText.readsCode(commands.get(i + 1));
            List<Word> code = piped ? command.words() : code(commands, i);
            String runner = piped ? commands.get(i + 1).name() : command.name();
            code.stream()
                    .flatMap(word -> word.expansions().stream())
                    .filter(expansion -> OutsiderText.isAny(line.job(), expansion.name()))
                    .findFirst()
                    .ifPresent(expansion -> causes.report(
                            line,
                            where -> where.owner() + " runs the text of \"$" + expansion.name() + "\" as code of \""
                                    + runner + "\": whoever chooses it decides what the job does",
                            finding -> finding.addHelp("let the inner program read it from the environment, in single"
                                    + " quotes: sh -c 'echo \"$" + expansion.name() + "\"'")));
        }
    }

    /** What the command runs as code; the text that an inner echo puts there too. */
    private static List<Word> code(List<Command> commands, int index) {
        List<Word> code = new ArrayList<>(OutsiderText.code(commands.get(index)));
        if (code.stream().anyMatch(Word::substitutes)) {
            for (int i = index - 1; i >= 0 && commands.get(i).substituted(); i--) {
                if (PRINTERS.contains(commands.get(i).name())) {
                    code.addAll(commands.get(i).words());
                }
            }
        }
        return code;
    }
}
