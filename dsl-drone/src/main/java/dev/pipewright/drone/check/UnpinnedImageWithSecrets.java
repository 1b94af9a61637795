package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@CheckInfo(
        id = "DR406",
        name = "unpinned-image-with-secrets",
        severity = WARNING,
        summary = "An image that can change gets secrets",
        why = """
        Who can push to the tag of an image gets all that the step is given: a new version of a plugin may send the
        secrets elsewhere, without any commit of yours. Pin what gets secrets to a version, and a plugin that is not
        one of Drone's own to a digest.
        """)
final class UnpinnedImageWithSecrets implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        Set<String> told = new HashSet<>();
        for (CheckedStep step : file.steps()) {
            ImageName image = step.image();
            List<String> secrets = step.secrets().stream()
                    .flatMap(each -> each.value().secret().stream())
                    .distinct()
                    .toList();
            if (image.moves() && !secrets.isEmpty() && told.add(image.text())) {
                step.place()
                        .at("image")
                        .ifPresent(place -> place.report(
                                findings,
                                step.label() + " gives " + given(secrets) + " to the image \"" + image.text()
                                        + "\", which can change any day",
                                "name a digest: \"" + image.untagged() + "@sha256:...\", or at least a version"));
            }
        }
    }

    private static String given(List<String> secrets) {
        return secrets.size() == 1 ? "secret \"" + secrets.get(0) + '"' : secrets.size() + " secrets";
    }
}
