package dev.pipewright.tool.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Where a test types commands, and reads what the last one said. */
final class Terminal {

    private CommandLineRun last = new CommandLineRun(0, "", "");

    /** The exit code of a command. */
    int run(String... arguments) {
        return feed("", arguments);
    }

    /** The exit code of a command that reads this. */
    int feed(String input, String... arguments) {
        last = CommandLineRun.of(input, List.of(arguments));
        return last.exitCode();
    }

    /** What the last command printed. */
    String out() {
        return last.out();
    }

    /** What the last command told beside. */
    String err() {
        return last.err();
    }

    /** What the last command printed, line by line, as JSON. */
    List<JsonNode> answers() {
        return last.answers();
    }
}
