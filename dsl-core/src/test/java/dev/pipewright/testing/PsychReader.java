package dev.pipewright.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads YAML with Ruby's own Psych, all the files of a test in one process: the last word on what GitLab would see.
 * Where there is no {@code ruby} on the path the test is skipped and says so.
 */
public final class PsychReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(3000).build());
    }

    private PsychReader() {}

    /** What Ruby reads in each text; the keys are the callers' names for them. */
    public static Map<String, Answer> read(Map<String, String> texts) {
        assumeTrue(isInstalled(), "skipped: there is no ruby on the path");
        try {
            Path folder = Files.createTempDirectory("psych");
            Path script = folder.resolve("psych.rb");
            Path input = folder.resolve("input.jsonl");
            Path output = folder.resolve("output.jsonl");
            try (InputStream in = PsychReader.class.getResourceAsStream("psych.rb")) {
                Files.write(script, in.readAllBytes());
            }
            StringBuilder lines = new StringBuilder();
            for (Map.Entry<String, String> text : texts.entrySet()) {
                lines.append(JSON.writeValueAsString(Map.of("id", text.getKey(), "yaml", text.getValue())))
                        .append('\n');
            }
            Files.writeString(input, lines);
            Process ruby = new ProcessBuilder("ruby", script.toString())
                    .redirectInput(input.toFile())
                    .redirectOutput(output.toFile())
                    .redirectErrorStream(false)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (ruby.waitFor() != 0) {
                throw new IllegalStateException("ruby failed");
            }
            Map<String, Answer> answers = answers(Files.readAllLines(output, StandardCharsets.UTF_8));
            if (!answers.keySet().equals(texts.keySet())) {
                throw new IllegalStateException("ruby did not answer every question");
            }
            for (Path file : List.of(script, input, output, folder)) {
                Files.delete(file);
            }
            return answers;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Map<String, Answer> answers(List<String> lines) throws IOException {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String line : lines) {
            JsonNode answer = JSON.readTree(line);
            answers.put(
                    answer.get("id").textValue(),
                    new Answer(
                            PsychValue.ofJson(answer.path("docs")),
                            answer.path("error").asText("")));
        }
        return answers;
    }

    /** Whether there is a Ruby to ask. */
    public static boolean isInstalled() {
        try {
            return new ProcessBuilder("ruby", "-rpsych", "-e", "1").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * What Ruby read.
     *
     * @param documents the list of documents, comparable with {@link PsychValue#of(List)}
     * @param error what Ruby said where it could not read the text; empty where it could
     */
    public record Answer(Object documents, String error) {}
}
