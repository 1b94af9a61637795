package dev.pipewright.gitlab.check;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Scalar;
import java.util.List;
import java.util.function.Supplier;

/** The variables that a pipeline's configuration sets: its own, and those of visible jobs. */
final class SetVariables {

    private SetVariables() {}

    /** The single value of a variable, which may be written as a mapping with {@code value}. */
    static Node value(Node definition) {
        Node value = definition instanceof Mapping mapping ? mapping.get("value") : definition;
        return value == null ? definition : value;
    }

    /** Hands over each place where a variable gets a value; one that several jobs extend comes several times. */
    static void each(EffectivePipeline pipeline, Use use) {
        if (pipeline.root().get("variables") instanceof Mapping global) {
            for (Entry entry : global) {
                NodePath path = NodePath.ROOT.key("variables").key(entry.name());
                call(entry, () -> new Place("the pipeline", path), use);
            }
        }
        for (EffectiveJob job : pipeline.jobs()) {
            if (job.get("variables") instanceof Mapping own) {
                for (Entry entry : own) {
                    call(entry, () -> job.place("variables", entry.name()), use);
                }
            }
            services(job, use);
        }
    }

    private static void services(EffectiveJob job, Use use) {
        List<Node> services = Items.of(job.get("services"));
        for (int i = 0; i < services.size(); i++) {
            if (services.get(i) instanceof Mapping service && service.get("variables") instanceof Mapping own) {
                int index = i;
                for (Entry entry : own) {
                    call(
                            entry,
                            () -> job.place("services")
                                    .item(index)
                                    .key("variables")
                                    .key(entry.name()),
                            use);
                }
            }
        }
    }

    private static void call(Entry entry, Supplier<Place> place, Use use) {
        if (value(entry.value()) instanceof Scalar scalar) {
            use.variable(entry.name(), scalar, place);
        }
    }

    /** Takes a variable that is set. */
    @FunctionalInterface
    interface Use {

        void variable(String name, Scalar value, Supplier<Place> place);
    }
}
