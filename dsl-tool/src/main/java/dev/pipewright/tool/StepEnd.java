package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pipewright.drone.simulate.Outcome;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.simulate.StepRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a step of Drone or Woodpecker ends, in words and as fields. */
final class StepEnd {

    private StepEnd() {}

    /**
     * Writes the status and the exit code, and how else the step may end where time decides.
     *
     * @param position the place of the step among those of each outcome
     */
    static void write(JsonGenerator json, List<Outcome> outcomes, int position) throws IOException {
        StepRun run = outcomes.get(0).steps().get(position);
        json.writeStringField("status", run.status().text());
        json.writeNumberField("exit_code", run.exitCode());
        List<String> words = outcomes.stream()
                .map(outcome -> outcome.steps().get(position).status().text())
                .distinct()
                .toList();
        if (words.size() > 1) {
            JsonAnswer.texts(json, "possible", words);
        }
    }

    /**
     * The status, with the exit code where there is one, and how else the step may end where time decides; nothing where nothing is
     * known.
     *
     * @param position the place of the step among those of each outcome
     */
    static List<String> remarks(List<Outcome> outcomes, int position) {
        List<String> remarks = new ArrayList<>();
        if (!outcomes.isEmpty()) {
            StepRun run = outcomes.get(0).steps().get(position);
            remarks.add(run.status().text() + (run.exitCode() == 0 ? "" : " (" + run.exitCode() + ")"));
            String otherwise = otherwise(outcomes, position, run.status());
            if (!otherwise.isEmpty()) {
                remarks.add("may be " + otherwise);
            }
        }
        return remarks;
    }

    private static String otherwise(List<Outcome> outcomes, int position, Status told) {
        return outcomes.stream()
                .map(outcome -> outcome.steps().get(position).status())
                .filter(status -> status != told)
                .map(Status::text)
                .distinct()
                .collect(Collectors.joining(" or "));
    }
}
