package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.HashSet;
import java.util.Set;

@CheckInfo(
        id = "DR405",
        name = "image-not-pinned",
        severity = WARNING,
        summary = "An image has no version, or a version that moves",
        why = """
        Without a tag, and with a tag such as latest, the next build may get another image than this one: it breaks,
        or changes what it delivers, without any commit. Name a version, or better a digest (image@sha256:...),
        which nobody can move.
        """)
final class ImageNotPinned implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        Set<String> told = new HashSet<>();
        for (CheckedStep step : file.steps()) {
            ImageName image = step.image();
            if (image.moves() && step.secrets().isEmpty() && told.add(image.text())) {
                step.place()
                        .at("image")
                        .ifPresent(place -> place.report(
                                findings,
                                step.label() + " has the image \"" + image.text() + "\" "
                                        + (image.tag().isEmpty()
                                                ? "without a tag, so it is whatever is the latest"
                                                : "whose tag moves"),
                                "name a version: \"" + image.untagged() + ":<version>\", or a digest"));
            }
        }
    }
}
