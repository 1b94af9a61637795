package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.List;
import java.util.stream.Stream;

@CheckInfo(
        id = "DR606",
        name = "image-built-twice",
        severity = INFO,
        summary = "Two steps of a pipeline build the same image",
        why = """
        What one step builds and tests, and another builds again and pushes, is not the same image: it took the time twice,
        and what is shipped is not what was tested. Build it once, test it, and push that.
        """)
final class ImageBuiltTwice implements Check<CheckedFile> {

    /** What makes an image what it is. */
    private static final List<String> SOURCES = List.of("dockerfile", "context", "target", "platform", "build_args");

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            List<CheckedStep> building = pipeline.withoutServices().stream()
                    .filter(CheckedStep::buildsByPlugin)
                    .toList();
            for (int i = 1; i < building.size(); i++) {
                CheckedStep second = building.get(i);
                building.subList(0, i).stream()
                        .filter(first -> isSame(first, second) && runTogether(first, second))
                        .findFirst()
                        .ifPresent(first -> second.place()
                                .report(
                                        findings,
                                        second.label() + " builds the image that step \"" + first.name()
                                                + "\" has built already",
                                        "build it once, and push what was tested: push_only: true with source_image"));
            }
        }
    }

    private static boolean isSame(CheckedStep first, CheckedStep second) {
        return SOURCES.stream()
                .allMatch(name -> first.setting(name)
                        .map(Located::node)
                        .equals(second.setting(name).map(Located::node)));
    }

    /** Whether there are builds in which both run, as far as that is certain. */
    private static boolean runTogether(CheckedStep first, CheckedStep second) {
        return Stream.of(first, second).anyMatch(step -> !step.when().asksForBuild())
                || first.place()
                        .at("when")
                        .map(Located::node)
                        .equals(second.place().at("when").map(Located::node));
    }
}
