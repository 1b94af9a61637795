package dev.pipewright.gitlab.resolve.compose;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts {@code .pre} first and {@code .post} last among the stages, wherever the file lists them. */
public final class EdgeStages {

    private static final String FIRST = ".pre";
    private static final String LAST = ".post";
    private static final String STAGES = "stages";

    private EdgeStages() {}

    /** The configuration with the outermost stages in their places, where it lists stages at all. */
    public static Mapping of(Mapping configuration) {
        if (!(configuration.get(STAGES) instanceof Sequence stages) || stages.isEmpty()) {
            return configuration;
        }
        List<Node> all = new ArrayList<>();
        all.add(Scalar.of(FIRST, stages.origin()));
        stages.stream().filter(stage -> !isEdge(stage)).forEach(all::add);
        all.add(Scalar.of(LAST, stages.origin()));
        return configuration.with(STAGES, Sequence.of(all, stages.origin()));
    }

    private static boolean isEdge(Node stage) {
        return Ruby.isText(stage) && Set.of(FIRST, LAST).contains(Ruby.text(stage));
    }
}
