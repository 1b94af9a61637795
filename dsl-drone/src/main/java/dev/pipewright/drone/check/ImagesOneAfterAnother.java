package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

@CheckInfo(
        id = "DR607",
        name = "images-one-after-another",
        severity = INFO,
        summary = "Images are built one after another",
        why = """
        Without depends_on the steps of a pipeline run in turn. Builds of several images seldom need each other; side by side
        they take as long as the slowest. As soon as one step says what it depends on, every other has to.
        """)
final class ImagesOneAfterAnother implements Check<CheckedFile> {

    /** So many builds in turn are worth a graph. */
    private static final int MANY = 3;

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            List<CheckedStep> inTurn = longestRow(pipeline.withoutServices());
            boolean isGraph =
                    pipeline.steps().stream().anyMatch(step -> step.place().has("depends_on"));
            if (inTurn.size() >= MANY && !isGraph) {
                String names =
                        inTurn.stream().map(step -> '"' + step.name() + '"').collect(Collectors.joining(", "));
                inTurn.get(0)
                        .place()
                        .report(
                                findings,
                                "steps " + names + pipeline.suffix() + " build their images one after another",
                                "let them run side by side: depends_on in every step, depends_on: [clone] in those that"
                                        + " wait for no other");
            }
        }
    }

    /** The most builds in turn that one event has. */
    private static List<CheckedStep> longestRow(List<CheckedStep> steps) {
        List<CheckedStep> longest = List.of();
        for (BuildEvent event : BuildEvent.all()) {
            List<CheckedStep> row = new ArrayList<>();
            for (CheckedStep step : steps) {
                if (!step.events().contains(event)) {
                    continue;
                }
                if (step.buildsByPlugin() && !step.mountsHostDocker()) {
                    row.add(step);
                    longest = row.size() > longest.size() ? List.copyOf(row) : longest;
                } else {
                    row.clear();
                }
            }
        }
        return longest;
    }
}
