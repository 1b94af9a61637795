package dev.pipewright.tool.cli;

import dev.pipewright.definition.LibraryVersion;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** All commands, as picocli knows them. */
final class Commands {

    private Commands() {}

    static int run(Streams streams, String... arguments) {
        CommandLine line = new CommandLine(new Root())
                .addSubcommand(new GenerateCommand(streams))
                .addSubcommand(new CheckCommand(streams))
                .addSubcommand(new FormatCommand(streams))
                .addSubcommand(new LintCommand(streams))
                .addSubcommand(new ResolveCommand(streams))
                .addSubcommand(new ExplainValueCommand(streams))
                .addSubcommand(chosen(
                        "simulate", new SimulateCommand(streams), () -> new SimulateBuildCommand(streams), arguments))
                .addSubcommand(chosen(
                        "explain", new ExplainCommand(streams), () -> new ExplainBuildCommand(streams), arguments))
                .addSubcommand(new DiffCommand(streams))
                .addSubcommand(new ScoreCommand(streams))
                .addSubcommand(new ConvertCommand(streams))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((error, command, parsed) -> {
                    streams.err().print("error: " + error + "\n");
                    return CommandLine.ExitCode.USAGE;
                });
        line.getCommandSpec().version("pipewright " + LibraryVersion.current());
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        return line.execute(arguments);
    }

    /** Only one of two commands of a name is made where none of them is called. */
    private static Object chosen(String name, Object gitLab, Supplier<Object> build, String... arguments) {
        boolean isCalled = arguments.length > 0 && arguments[0].equals(name);
        return isCalled ? new DialectChoice(gitLab, build.get()).of(List.of(arguments)) : gitLab;
    }

    /** The command that only has subcommands. */
    @Command(
            name = "pipewright",
            mixinStandardHelpOptions = true,
            description = "CI pipelines as typed Java: generates, checks, judges and formats their YAML.",
            synopsisSubcommandLabel = "COMMAND",
            exitCodeListHeading = "Exit codes:%n",
            exitCodeList = {
                "0:fine",
                "1:findings, or files that differ from their definitions",
                "2:could not run: wrong usage, or a file that cannot be read or written"
            })
    static final class Root implements Runnable {

        @CommandLine.Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public void run() {
            throw new CommandLine.ParameterException(spec.commandLine(), "no command was given");
        }
    }
}
