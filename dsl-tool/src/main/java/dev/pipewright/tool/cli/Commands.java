package dev.pipewright.tool.cli;

import dev.pipewright.definition.LibraryVersion;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
                .addSubcommand(simulate(streams, arguments))
                .addSubcommand(new ExplainCommand(streams))
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

    /** Only one of the two commands is made where none of them is called. */
    private static Object simulate(Streams streams, String... arguments) {
        boolean isCalled = arguments.length > 0 && arguments[0].equals("simulate");
        return isCalled ? new SimulateChoice(streams).of(List.of(arguments)) : new SimulateCommand(streams);
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
