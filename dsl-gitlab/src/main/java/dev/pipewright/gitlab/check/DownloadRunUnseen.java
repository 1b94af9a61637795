package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.shell.Shell.Command;
import dev.pipewright.shell.Shell.Word;
import java.util.List;
import java.util.Set;

@CheckInfo(
        id = "GL406",
        name = "download-run-unseen",
        severity = WARNING,
        summary = "A script pipes a download straight into a shell",
        why = """
        What runs is whatever the server sends at that moment, cut off in the middle if the connection breaks, and
        nothing tells afterwards what it was. Download to a file, compare its hash, then run it; or use an image that
        has the tool.
        """)
final class DownloadRunUnseen implements Check<EffectivePipeline> {

    private static final Set<String> LOADERS = Set.of("curl", "wget");
    private static final Set<String> RUNNERS = Set.of(
            "sh", "bash", "zsh", "dash", "ash", "ksh", "python", "python3", "perl", "ruby", "node", "php", "source",
            ".", "eval");
    private static final Set<String> SHELLS = Set.of("sh", "bash", "zsh", "dash", "ash", "ksh", "eval", "source", ".");

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        pipeline.script().filter(line -> line.holds("curl", "wget")).forEach(line -> line(line, causes));
    }

    private static void line(ScriptLine line, Causes causes) {
        List<Command> commands = line.shell().commands();
        boolean downloads = false;
        boolean substituted = false;
        for (Command command : commands) {
            boolean loads = LOADERS.contains(command.name()) && !savesToFile(command);
            boolean piped = downloads && RUNNERS.contains(command.name()) && runsInput(command);
            if (piped || (substituted && runsSubstitution(command))) {
                causes.report(
                        line,
                        where -> where.owner() + " runs a download as it comes, in \"" + command.name() + "\"",
                        finding -> finding.addHelp(
                                "download to a file, compare it with a known hash (sha256sum -c), then run it"));
                return;
            }
            downloads = (loads || downloads) && command.isPiped();
            substituted = command.substituted() && (substituted || loads);
        }
    }

    private static boolean savesToFile(Command command) {
        return command.redirected()
                || command.arguments().stream()
                        .anyMatch(word -> word.equals("-o")
                                || word.equals("--output")
                                || (word.equals("-O") && command.name().equals("curl")));
    }

    /** {@code | bash -s -- arguments} runs its input, {@code | python script.py} and {@code | python -c} do not. */
    private static boolean runsInput(Command command) {
        List<String> arguments = command.arguments();
        return arguments.isEmpty()
                || arguments.get(0).equals("-")
                || arguments.contains("-s")
                || arguments.stream()
                        .allMatch(word ->
                                word.startsWith("-") && !word.equals("-c") && !word.equals("-m") && !word.equals("-e"));
    }

    /** {@code bash <(curl ...)}, {@code sh -c "$(curl ...)"}, {@code eval "$(curl ...)"}, {@code source <(curl ...)}. */
    private static boolean runsSubstitution(Command command) {
        List<Word> program = command.program();
        return SHELLS.contains(command.name())
                && program.stream()
                        .skip(1)
                        .filter(word -> !word.text().startsWith("-"))
                        .findFirst()
                        .filter(Word::substitutes)
                        .isPresent();
    }
}
