package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.pipewright.gitlab.simulate.ContradictoryScenarioException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Runs many configurations for an event each in one process: a JSON object a line in, {@code {"id", "yaml", "files"?,
 * "source"?, "ref"?, "tag"?, "changes"?, "vars"?, "project_vars"?, "pipeline_vars"?, "kubernetes"?, "inputs"?}}, and one a
 * line out, in the same order: {@code {"id", "created", "phase"?, "errors"?, "stages"?, "jobs", "workflow"?}}. The variables are
 * those that are given, and the few that are in every pipeline. A line that cannot be used is answered with the phase
 * {@code request}, and never ends the run.
 */
public final class SimulateLines {

    private SimulateLines() {}

    /**
     * Answers every line of the input, each as soon as it is read.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public static void run(InputStream in, OutputStream out) throws IOException {
        JsonLines.run(in, out, line -> answer(line).getBytes(StandardCharsets.UTF_8));
    }

    private static String answer(byte[] line) throws IOException {
        SimulateRequest request = new SimulateRequest();
        try {
            request.read(line);
            return RunText.of(request.simulation().run(request.scenario()), request.id());
        } catch (JsonProcessingException e) {
            return RunText.refusal(request.id(), "the line is not usable JSON: " + e.getOriginalMessage());
        } catch (Found e) {
            return RunText.refusal(request.id(), e.diagnostic().message());
        } catch (ContradictoryScenarioException e) {
            return RunText.refusal(request.id(), "the scenario contradicts itself: " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            // Nothing that one line does may end the run for those after it.
            return RunText.refusal(request.id(), "the line cannot be simulated: " + e);
        }
    }
}
