package dev.pipewright.gitlab.check;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds all pieces of a job's scripts, those behind a {@code !reference} among them. */
final class ScriptLines {

    private static final int DEEPEST = 10;

    private final EffectiveJob job;
    private final List<ScriptLine> lines = new ArrayList<>();

    private ScriptLines(EffectiveJob job) {
        this.job = job;
    }

    static List<ScriptLine> of(EffectiveJob job) {
        ScriptLines found = new ScriptLines(job);
        if (job.get("hooks") instanceof Mapping hooks) {
            String key = "pre_get_sources_script";
            found.collect(hooks.get(key), () -> job.place("hooks", key), 0);
        }
        for (String key : List.of("before_script", "script", "after_script")) {
            found.collect(job.get(key), () -> job.place(key), 0);
        }
        List<Node> steps = Items.of(job.get("run"));
        for (int i = 0; i < steps.size(); i++) {
            int index = i;
            if (steps.get(i) instanceof Mapping step) {
                found.collect(
                        step.get("script"), () -> job.place("run").item(index).key("script"), 0);
            }
        }
        return List.copyOf(found.lines);
    }

    private void collect(@Nullable Node node, Supplier<Place> place, int depth) {
        if (node instanceof Scalar scalar) {
            // A list within a list is mostly what a reference has brought from elsewhere.
            lines.add(new ScriptLine(
                    job,
                    scalar,
                    depth < 2 ? place : () -> job.pipeline().place(scalar).orElseGet(place)));
        } else if (node instanceof Sequence sequence && depth <= DEEPEST) {
            for (int i = 0; i < sequence.size(); i++) {
                int index = i;
                collect(sequence.items().get(i), () -> place.get().item(index), depth + 1);
            }
        }
    }
}
