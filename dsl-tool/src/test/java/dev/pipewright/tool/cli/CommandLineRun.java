package dev.pipewright.tool.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * What the command line did, run in this process.
 *
 * @param exitCode how it ended
 * @param out what it printed
 * @param err what it told beside
 */
public record CommandLineRun(int exitCode, String out, String err) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Runs it with this input. */
    public static CommandLineRun of(String input, List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                new Streams(
                        new ByteArrayInputStream(input.getBytes(UTF_8)),
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8)),
                arguments.toArray(String[]::new));
        return new CommandLineRun(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** What it printed, line by line, as JSON. */
    public List<JsonNode> answers() {
        return out.lines().map(CommandLineRun::json).toList();
    }

    /** A text that a test knows to be JSON. */
    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
