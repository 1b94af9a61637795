package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads lines that ask something and answers each with a line as soon as it is read; blank lines are passed over. A line that
 * cannot be used is refused, and never ends the run.
 *
 * @param <R> what a line asks
 */
final class JsonLines<R extends LineRequest> {

    private final Supplier<R> requests;
    private final Answering<R> answering;
    private final Function<String, JsonAnswer.Fields> refusal;
    private final String failure;

    /** Finds the answer to a line. */
    @FunctionalInterface
    interface Answering<R> {
        JsonAnswer.Fields to(R request) throws IOException, Found;
    }

    /**
     * One kind of question.
     *
     * @param requests gives a request that nothing is known of
     * @param answering finds the answer
     * @param refusal the answer to a line that cannot be used, in the shape of the others, from the reason
     * @param failure what to say where finding the answer breaks down: {@code the text cannot be judged}
     */
    JsonLines(
            Supplier<R> requests, Answering<R> answering, Function<String, JsonAnswer.Fields> refusal, String failure) {
        this.requests = requests;
        this.answering = answering;
        this.refusal = refusal;
        this.failure = failure;
    }

    /**
     * Answers every line of the input.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    void run(InputStream in, OutputStream out) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            int from = 0;
            for (int i = 0; i < length; i++) {
                if (buffer[i] == '\n') {
                    line.write(buffer, from, i - from);
                    write(line.toByteArray(), out);
                    line.reset();
                    from = i + 1;
                }
            }
            line.write(buffer, from, length - from);
            out.flush();
        }
        write(line.toByteArray(), out);
        out.flush();
    }

    private void write(byte[] line, OutputStream out) throws IOException {
        if (!isBlank(line)) {
            out.write(answer(line).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }

    private String answer(byte[] line) throws IOException {
        R request = requests.get();
        try {
            request.read(line);
            return JsonAnswer.object(request.id(), answering.to(request));
        } catch (JsonProcessingException e) {
            return refusal(request, "the line is not usable JSON: " + e.getOriginalMessage());
        } catch (Found e) {
            return refusal(request, e.diagnostic().message());
        } catch (RuntimeException | StackOverflowError e) {
            // Nothing that one line does may end the run for those after it.
            return refusal(request, failure + ": " + e);
        }
    }

    private String refusal(R request, String reason) throws IOException {
        return JsonAnswer.object(request.id(), refusal.apply(reason));
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
