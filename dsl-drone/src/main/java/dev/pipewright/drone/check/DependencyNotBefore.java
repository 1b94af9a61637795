package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Suggestions;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

@CheckInfo(
        id = "DR111",
        name = "dependency-not-before",
        severity = ERROR,
        summary = "A pipeline or step depends on one that does not stand before it",
        why = """
        Drone reads from top to bottom and refuses what depends on a name that it has not met: one that does not
        exist, one that stands further down, or the very name of who depends on it. Java is written in the right
        order by itself.
        """)
final class DependencyNotBefore implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        Set<String> all = new TreeSet<>();
        // A pipeline without a name is called default, but nobody can depend on it by that.
        file.pipelines().forEach(pipeline -> all.add(pipeline.place().text("name")));
        Set<String> before = new HashSet<>();
        for (CheckedPipeline pipeline : file.pipelines()) {
            dependencies(
                    pipeline.place(),
                    pipeline.label(),
                    pipeline.place().text("name"),
                    new Known(before, all),
                    findings);
            before.add(pipeline.place().text("name"));
            if (pipeline.kind().isPresent()) {
                steps(pipeline, findings);
            }
        }
    }

    private static void steps(CheckedPipeline pipeline, Findings findings) {
        Set<String> before = new HashSet<>();
        if (pipeline.place()
                .at("clone")
                .filter(clone -> clone.isTrue("disable"))
                .isEmpty()) {
            before.add("clone");
        }
        Set<String> all = new TreeSet<>(before);
        pipeline.steps().forEach(step -> all.add(step.name()));
        for (CheckedStep step : pipeline.steps()) {
            dependencies(step.place(), step.label(), step.name(), new Known(before, all), findings);
            before.add(step.name());
        }
    }

    private static void dependencies(Located place, String label, String name, Known known, Findings findings) {
        for (Located needed : place.items("depends_on")) {
            String text = needed.text();
            if (text.equals(name)) {
                needed.report(findings, label + " depends on itself", "take the dependency away");
            } else if (known.isFurtherDown(text)) {
                needed.report(
                        findings,
                        label + " depends on \"" + text + "\", which stands further down",
                        "move \"" + text + "\" up, before \"" + name + '"');
            } else if (!known.all.contains(text)) {
                needed.report(
                        findings,
                        label + " depends on \"" + text + "\", which does not exist",
                        Suggestions.didYouMean(text, known.all, "the names"));
            }
        }
    }

    /**
     * The names that may be depended on.
     *
     * @param before those that Drone has met
     * @param all those that exist
     */
    private record Known(Set<String> before, Set<String> all) {

        boolean isFurtherDown(String name) {
            return all.contains(name) && !before.contains(name);
        }
    }
}
