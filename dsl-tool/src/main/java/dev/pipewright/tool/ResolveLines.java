package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.tree.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Resolves many texts in one process: a JSON object a line in, {@code {"id", "yaml", "files"?, "inputs"?, "vars"?}}, and one a
 * line out, in the same order: {@code {"id", "valid", "errors", "stages", "jobs"}}. A line that cannot be used is answered by
 * an error and never ends the run.
 */
public final class ResolveLines {

    private ResolveLines() {}

    /**
     * Answers every line of the input, each as soon as it is read.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public static void run(InputStream in, OutputStream out) throws IOException {
        JsonLines.run(in, out, line -> answer(line).getBytes(StandardCharsets.UTF_8));
    }

    private static String answer(byte[] line) throws IOException {
        LintRequest request = new LintRequest();
        try {
            request.read(line);
            return ResolveText.of(request.resolver().resolve(Pipeline.DEFAULT_FILE, request.yaml()), request.id());
        } catch (JsonProcessingException e) {
            return refusal(request, "the line is not usable JSON: " + e.getOriginalMessage());
        } catch (Found e) {
            return refusal(request, e.diagnostic().message());
        } catch (RuntimeException | StackOverflowError e) {
            // Nothing that one text does may end the run for those after it.
            return refusal(request, "the text cannot be resolved: " + e);
        }
    }

    private static String refusal(LintRequest request, String message) throws IOException {
        return ResolveText.refusal(request.id(), Problem.BAD_REQUEST.at(Origin.unknown(), message));
    }
}
