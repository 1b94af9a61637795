package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.drone.simulate.Simulation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * Runs many Drone files for an event each in one process: a JSON object a line in, {@code {"id", "yaml", "event"?,
 * "branch"?, "source"?, "ref"?, "action"?, "cron"?, "target"?, "slug"?, "instance"?, "trusted"?, "exit"?: {step: code}}}, and
 * one a line out, in the same order: {@code {"id", "created", "phase"?, "error"?, "status"?, "pipelines"}}. A step in
 * {@code exit} is its name, or {@code pipeline/step}; its code a number or {@code error}. A line that cannot be used is
 * answered with the phase {@code request}, and never ends the run.
 */
public final class SimulateDroneLines {

    private SimulateDroneLines() {}

    /**
     * Answers every line of the input, each as soon as it is read.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public static void run(InputStream in, OutputStream out) throws IOException {
        JsonLines.run(in, out, SimulateDroneLines::answer);
    }

    private static byte[] answer(byte[] line) throws IOException {
        SimulateDroneRequest request = new SimulateDroneRequest();
        try {
            request.read(line);
            Simulation simulation = Simulation.of(request.yaml(), request.build());
            for (Map.Entry<String, Ending> ending : request.endings().entrySet()) {
                simulation = simulation.ending(ending.getKey(), ending.getValue());
            }
            return SimulateDroneText.of(request.id(), simulation.run());
        } catch (JsonProcessingException e) {
            return SimulateDroneText.refusal(request.id(), "the line is not usable JSON: " + e.getOriginalMessage());
        } catch (Found e) {
            return SimulateDroneText.refusal(request.id(), e.diagnostic().message());
        } catch (RuntimeException | StackOverflowError e) {
            // Nothing that one line does may end the run for those after it.
            return SimulateDroneText.refusal(request.id(), "the line cannot be simulated: " + e);
        }
    }
}
