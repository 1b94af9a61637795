package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.drone.build.Match;
import java.util.List;
import java.util.Set;

@CheckInfo(
        id = "DR204",
        name = "never-runs",
        severity = ERROR,
        summary = "A pipeline or step has conditions that no build satisfies",
        why = """
        Each condition alone is fine, and together they never hold: a tag has no branch (with GitHub, GitLab and
        Gitea), only promotions and rollbacks have a target, only cron builds the name of a cron job, and a step
        runs on no event that its pipeline does not run on.
        """)
final class NeverRuns implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            Set<BuildEvent> events = pipeline.events();
            if (events.isEmpty()) {
                report(pipeline.trigger(), BuildEvent.all(), pipeline.label(), findings);
                continue;
            }
            for (CheckedStep step : pipeline.steps()) {
                if (step.events().isEmpty()) {
                    report(step.when(), events, step.label(), findings);
                }
            }
        }
    }

    private static void report(Conditions conditions, Set<BuildEvent> possible, String label, Findings findings) {
        Match asked = conditions.of("event");
        List<BuildEvent> events = BuildEvent.all().stream()
                .filter(event -> asked.test(event.text()))
                .toList();
        if (events.isEmpty()) {
            return;
        }
        String reason = events.stream()
                .filter(possible::contains)
                .findFirst()
                .flatMap(event -> conditions.failing(event).map(name -> reason(event, name)))
                .orElse("its pipeline runs on " + String.join(", ", BuildEvent.texts(possible)) + " only");
        conditions
                .place()
                .ifPresent(place -> place.report(
                        findings, label + " never runs: " + reason, "take away the condition that cannot hold"));
    }

    private static String reason(BuildEvent event, String condition) {
        boolean none = event.values(condition).equals(Values.NONE);
        return "on \"" + event.text() + "\" the " + condition + (none ? " is empty" : " is never one that matches");
    }
}
