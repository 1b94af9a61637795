package dev.pipewright.tool.cli;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tool.Answer;
import dev.pipewright.tool.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command reads and writes; text is UTF-8 with plain newlines whatever the platform would prefer. */
record Streams(InputStream in, PrintStream out, PrintStream err) implements Report {

    static Streams standard() {
        return new Streams(
                System.in,
                new PrintStream(System.out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    /** What a use case does meanwhile is told elsewhere than what it answers. */
    Streams aside() {
        return new Streams(in, err, err);
    }

    /** Prints an answer; gives the exit code. */
    int tell(Answer answer) {
        out.print(answer.text());
        out.flush();
        return answer.verdict().exitCode();
    }

    /** Does the work of a command. */
    @FunctionalInterface
    interface Work {

        /**
         * Gives the exit code.
         *
         * @throws IllegalArgumentException where what was asked for contradicts itself; the message says why
         */
        int run() throws IOException;
    }

    /** Does the work of a command, and tells wrong usage; gives the exit code. */
    int toldUsage(CommandSpec command, Work work) throws IOException {
        try {
            return work.run();
        } catch (IllegalArgumentException wrong) {
            // The reason matters, and not the list of all options.
            err.print("error: " + wrong.getMessage() + "\n");
            err.print("see '" + command.qualifiedName() + " --help'\n");
            return CommandLine.ExitCode.USAGE;
        }
    }

    @Override
    public void progress(String line) {
        out.print(line + "\n");
        out.flush();
    }

    @Override
    public void finding(Diagnostic diagnostic, String text) {
        out.flush();
        err.print(text + "\n");
        err.flush();
    }
}
