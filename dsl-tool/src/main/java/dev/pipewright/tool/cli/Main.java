package dev.pipewright.tool.cli;

import dev.pipewright.tool.FormatLines;
import dev.pipewright.tool.GitLabLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The entry of the command line. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // The schema validator's logging has nowhere to go here, and need not say so.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Streams streams = Streams.standard();
        int exitCode = run(streams, arguments);
        streams.out().flush();
        System.exit(exitCode);
    }

    static int run(Streams streams, String... arguments) {
        if (arguments.length == 2 && arguments[1].equals("--batch")) {
            return batch(streams, arguments);
        }
        if (!isPlainFormat(arguments)) {
            return Commands.run(streams, arguments);
        }
        List<String> words = Arrays.asList(arguments).subList(1, arguments.length);
        try {
            return new FormatRun(
                            words.contains("--write"),
                            false,
                            words.stream()
                                    .filter(word -> !word.startsWith("-"))
                                    .map(Path::of)
                                    .toList())
                    .run(streams);
        } catch (IOException e) {
            streams.err().print("error: " + e + "\n");
            return 2;
        }
    }

    private static int batch(Streams streams, String... arguments) {
        try {
            switch (arguments[0]) {
                case "format" -> FormatLines.run(streams.in(), streams.out());
                case "lint" -> GitLabLines.lint(streams.in(), streams.out());
                case "resolve" -> GitLabLines.resolve(streams.in(), streams.out());
                default -> {
                    return Commands.run(streams, arguments);
                }
            }
            return 0;
        } catch (IOException e) {
            streams.err().print("error: " + e + "\n");
            return 2;
        }
    }

    /** Editors and hooks format all day: what needs no explanation runs without the library that explains usage. */
    private static boolean isPlainFormat(String... arguments) {
        if (arguments.length < 2 || !arguments[0].equals("format")) {
            return false;
        }
        int first = arguments[1].equals("--write") ? 2 : 1;
        List<String> files = Arrays.asList(arguments).subList(first, arguments.length);
        return !files.isEmpty() && files.stream().noneMatch(file -> file.startsWith("-") || file.startsWith("@"));
    }
}
