package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Tells for many of Woodpecker's workflows what an event runs: a JSON object a line in, as {@link LintWoodpeckerLines} takes it,
 * and one a line out, in the same order: {@code {"id", "created", "valid", "phase"?, "errors"?, "workflows"}}. A workflow has its
 * stages, which run one after the other, and a stage its steps. A line that cannot be used is answered with the phase
 * {@code request}, and never ends the run.
 */
public final class SimulateWoodpeckerLines {

    private SimulateWoodpeckerLines() {}

    /**
     * Answers every line of the input, each as soon as it is read.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public static void run(InputStream in, OutputStream out) throws IOException {
        JsonLines.run(in, out, SimulateWoodpeckerLines::answer);
    }

    private static byte[] answer(byte[] line) throws IOException {
        WoodpeckerRequest request = new WoodpeckerRequest();
        try {
            request.read(line);
            return SimulateWoodpeckerText.of(request.id(), WoodpeckerVerdict.of(request.files(), request.event()));
        } catch (JsonProcessingException e) {
            return SimulateWoodpeckerText.refusal(
                    request.id(), "the line is not usable JSON: " + e.getOriginalMessage());
        } catch (Found e) {
            return SimulateWoodpeckerText.refusal(request.id(), e.diagnostic().message());
        } catch (RuntimeException | StackOverflowError e) {
            // Nothing that one line does may end the run for those after it.
            return SimulateWoodpeckerText.refusal(request.id(), "the line cannot be simulated: " + e);
        }
    }
}
