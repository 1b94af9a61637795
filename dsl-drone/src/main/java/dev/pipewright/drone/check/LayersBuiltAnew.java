package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.List;

@CheckInfo(
        id = "DR604",
        name = "layers-built-anew",
        severity = INFO,
        summary = "An image is built without the layers of the build before",
        why = """
        The plugin starts a Docker daemon of its own, which knows no layer, so that each build begins from the first line of
        the Dockerfile. With cache_from it pulls the image that was pushed last and builds upon its layers; for that the image
        has to tell its layers, which the build argument BUILDKIT_INLINE_CACHE=1 has it do. Where pulling takes longer than
        building, leave it as it is.
        """)
final class LayersBuiltAnew implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            List<CheckedStep> building = pipeline.withoutServices().stream()
                    .filter(LayersBuiltAnew::hasEmptyDaemon)
                    .toList();
            building.stream()
                    .flatMap(step -> step.place().at("image").stream())
                    .findFirst()
                    .ifPresent(image -> image.report(
                            findings,
                            CheckedStep.label(building) + " builds an image from its first layer on",
                            "add cache_from: [<repo>:latest], and BUILDKIT_INLINE_CACHE=1 to build_args"));
        }
    }

    private static boolean hasEmptyDaemon(CheckedStep step) {
        return step.buildsAlone()
                && step.setting("cache_from").isEmpty()
                && step.setting("daemon_off").isEmpty();
    }
}
