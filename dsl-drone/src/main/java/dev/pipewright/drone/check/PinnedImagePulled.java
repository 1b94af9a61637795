package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.List;
import java.util.Optional;

@CheckInfo(
        id = "DR608",
        name = "pinned-image-pulled",
        severity = INFO,
        summary = "An image that does not change is asked for each time",
        why = """
        With pull: always the runner asks the registry before every step, and waits for it, and fails with it. What is behind a
        digest never changes, and what is behind a whole version seldom does: the machine's own copy will do.
        """)
final class PinnedImagePulled implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            List<CheckedStep> asking = pipeline.steps().stream()
                    .filter(step -> step.image().isPinned() && pull(step).isPresent())
                    .toList();
            asking.stream()
                    .flatMap(step -> pull(step).stream())
                    .findFirst()
                    .ifPresent(pull -> pull.report(
                            findings,
                            CheckedStep.label(asking) + " asks the registry for an image that does not change",
                            "pull: if-not-exists"));
        }
    }

    private static Optional<Located> pull(CheckedStep step) {
        return step.place().at("pull").filter(pull -> pull.text().equals("always"));
    }
}
