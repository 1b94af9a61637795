package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.drone.Pipeline;
import dev.pipewright.drone.Step;
import dev.pipewright.drone.runner.RunnerKind;
import dev.pipewright.tree.KeyOrder;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Origin;
import java.util.Set;

@CheckInfo(
        id = "DR007",
        name = "key-without-effect",
        severity = ERROR,
        summary = "A key does nothing for the type of runner that the pipeline has",
        why = """
        The runner of each type reads keys of its own and passes over all others without a word: an environment of
        an exec pipeline, a volume of an ssh pipeline, ports of a container. What was meant by them does not happen.
        """)
final class KeyWithoutEffect implements Check<CheckedFile> {

    private static final KeyOrder PIPELINE =
            Pipeline.from(Mapping.empty(Origin.unknown())).keyOrder();
    private static final KeyOrder STEP =
            Step.from(Mapping.empty(Origin.unknown())).keyOrder();

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            pipeline.kind().ifPresent(kind -> {
                unread(pipeline.place(), PIPELINE, kind.keys(), pipeline.label(), kind, findings);
                for (CheckedStep step : pipeline.steps()) {
                    if (!step.isService() || kind.keys().contains("services")) {
                        unread(step.place(), STEP, kind.stepKeys(), step.label(), kind, findings);
                    }
                }
            });
        }
    }

    private static void unread(
            Located place, KeyOrder known, Set<String> read, String label, RunnerKind kind, Findings findings) {
        for (Located.Keyed each : place.values()) {
            if (known.has(each.key()) && !read.contains(each.key())) {
                each.value()
                        .report(
                                findings,
                                label + " has \"" + each.key() + "\", which the " + kind.type()
                                        + " runner does not read",
                                "take it away, or use a runner that reads it");
            }
        }
    }
}
