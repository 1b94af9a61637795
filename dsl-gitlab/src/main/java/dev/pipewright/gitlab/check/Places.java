package dev.pipewright.gitlab.check;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Sequence;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where in the files a value is written that a job has in the end; asked for what is reported alone. */
final class Places {

    private final Mapping included;
    private @Nullable IdentityHashMap<Node, Step> steps;

    /** Looks for places in a configuration with everything included, and nothing else done. */
    Places(Mapping included) {
        this.included = included;
    }

    /** Where a keyword of a job is written: in the job, or in what it extends; empty where a reference brings it. */
    Optional<Place> of(String job, List<String> keys) {
        return of(job, keys, new HashSet<>());
    }

    private Optional<Place> of(String name, List<String> keys, Set<String> path) {
        if (!(included.get(name) instanceof Mapping own) || !path.add(name)) {
            return Optional.empty();
        }
        Node written = Place.at(own, keys);
        if (written != null) {
            return written.hasTag(EffectivePipeline.REFERENCE)
                    ? Optional.empty()
                    : Optional.of(new Place("job \"" + name + "\"", Place.path(NodePath.ROOT.key(name), keys)));
        }
        List<String> parents = EffectivePipeline.names(own.get("extends"));
        for (int i = parents.size() - 1; i >= 0; i--) {
            Optional<Place> found = of(parents.get(i), keys, path);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Where a value is written first. */
    Optional<Place> of(Node value) {
        IdentityHashMap<Node, Step> known = steps;
        if (known == null) {
            known = new IdentityHashMap<>();
            for (Entry entry : included) {
                collect(entry.value(), new Step(null, entry.name(), -1), known);
            }
            steps = known;
        }
        return Optional.ofNullable(known.get(value)).map(step -> new Place(step.owner(), step.path()));
    }

    private static void collect(Node node, Step step, IdentityHashMap<Node, Step> steps) {
        if (steps.putIfAbsent(node, step) != null) {
            return;
        }
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping) {
                collect(entry.value(), new Step(step, entry.name(), -1), steps);
            }
        } else if (node instanceof Sequence sequence) {
            int index = 0;
            for (Node item : sequence) {
                collect(item, new Step(step, "", index++), steps);
            }
        }
    }
}
