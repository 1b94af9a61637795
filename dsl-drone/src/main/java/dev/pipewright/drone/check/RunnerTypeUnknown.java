package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Suggestions;
import java.util.Set;

@CheckInfo(
        id = "DR008",
        name = "runner-type-unknown",
        severity = ERROR,
        summary = "A pipeline has a type for which there is no runner",
        why = """
        Drone takes the file, and the pipeline stays pending for ever, since no runner asks for it.
        """)
final class RunnerTypeUnknown implements Check<CheckedFile> {

    private static final Set<String> TYPES =
            Set.of("docker", "kubernetes", "exec", "ssh", "digitalocean", "macstadium", "vm", "aws", "amazon");

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            pipeline.place()
                    .at("type")
                    .filter(type -> !TYPES.contains(type.text()))
                    .ifPresent(type -> type.report(
                            findings,
                            pipeline.label() + " has the type \"" + type.text() + "\", for which there is no runner",
                            Suggestions.didYouMean(type.text(), TYPES, "the types")));
        }
    }
}
