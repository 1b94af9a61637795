package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.List;
import java.util.regex.Pattern;

@CheckInfo(
        id = "DR601",
        name = "clone-not-needed",
        severity = INFO,
        summary = "A pipeline clones the repository and uses nothing of it",
        why = """
        Every pipeline begins with a clone of the repository. One that only sends messages, triggers other builds or joins
        images does not need it, and ends the sooner without.
        """)
final class CloneNotNeeded implements Check<CheckedFile> {

    /** Settings that name files of the repository. */
    private static final Pattern NAMES_FILE = Pattern.compile("(?i)file|spec|attachment|template");

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            if (concerns(pipeline)) {
                pipeline.place()
                        .report(
                                findings,
                                pipeline.label() + " clones the repository, and none of its steps needs it",
                                "leave it out: clone: {disable: true}");
            }
        }
    }

    /** Whether there is a clone, and only plugins that work without one. */
    static boolean concerns(CheckedPipeline pipeline) {
        List<CheckedStep> steps = pipeline.withoutServices();
        return pipeline.clones() && !steps.isEmpty() && steps.stream().noneMatch(CloneNotNeeded::readsFiles);
    }

    private static boolean readsFiles(CheckedStep step) {
        boolean aloof = !step.hasCommands() && step.image().isPluginWithoutSources();
        return !aloof
                || step.values().stream()
                        .anyMatch(each -> NAMES_FILE.matcher(each.key()).find());
    }
}
