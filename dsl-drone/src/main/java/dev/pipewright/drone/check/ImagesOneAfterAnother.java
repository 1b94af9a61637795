package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
            boolean isGraph =
                    pipeline.steps().stream().anyMatch(step -> step.place().has("depends_on"));
            List<CheckedStep> inTurn = isGraph ? List.of() : longestRow(pipeline.withoutServices());
            if (inTurn.size() >= MANY) {
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

    /** The most builds in turn that one event has, the first of those in the order of events. */
    private static List<CheckedStep> longestRow(List<CheckedStep> steps) {
        Map<BuildEvent, List<CheckedStep>> longest = new EnumMap<>(BuildEvent.class);
        Map<BuildEvent, List<CheckedStep>> rows = new EnumMap<>(BuildEvent.class);
        for (CheckedStep step : steps) {
            boolean builds = step.buildsAlone();
            for (BuildEvent event : step.events()) {
                if (builds) {
                    List<CheckedStep> row = rows.computeIfAbsent(event, each -> new ArrayList<>());
                    row.add(step);
                    longest.merge(event, row, (before, now) -> now.size() > before.size() ? now : before);
                } else {
                    rows.remove(event);
                }
            }
        }
        return longest.values().stream()
                .reduce((first, next) -> next.size() > first.size() ? next : first)
                .orElse(List.of());
    }
}
