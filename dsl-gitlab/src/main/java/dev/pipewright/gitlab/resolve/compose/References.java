package dev.pipewright.gitlab.resolve.compose;

import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.problem.Refusal;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows {@code !reference}: each is replaced by what stands at the place it names. */
public final class References {

    private static final String TAG = "!reference";
    /** Far more than any file that GitLab takes, and little enough for the stack. */
    private static final int DEEPEST = 600;

    private final Mapping configuration;
    private final boolean complete;
    private final Set<String> unknown;
    private final IdentityHashMap<Node, Node> resolved = new IdentityHashMap<>();
    private final Set<Node> inProgress = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> missing = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Node, Boolean> lacking = new IdentityHashMap<>();

    private References(Mapping configuration, boolean complete, Set<String> unknown) {
        this.configuration = configuration;
        this.complete = complete;
        this.unknown = unknown;
    }

    /**
     * The configuration with every reference replaced.
     *
     * @param complete whether all files are there; else a missing target may stand in a file that is not
     * @param unknown takes the top-level keys with references to what is not there
     * @throws Refusal where a reference leads nowhere
     */
    public static Mapping of(Mapping configuration, boolean complete, Set<String> unknown) {
        return new References(configuration, complete, unknown).all();
    }

    private Mapping all() {
        Mapping.Builder result = Mapping.builder(configuration.origin());
        for (Entry entry : configuration) {
            Node value = resolve(entry.value(), 0);
            result.put(entry.key(), value);
            if (!missing.isEmpty() && lacksSomething(value)) {
                unknown.add(Ruby.text(entry.key()));
            }
        }
        return result.build();
    }

    private Node resolve(Node node, int depth) {
        if (depth > DEEPEST) {
            throw new Refusal(
                    Problem.at(node, Cause.LIMIT, "The parsed YAML is too big", "the file is nested too deep"));
        }
        if (node.hasTag(TAG)) {
            return target(node, depth);
        }
        if (node instanceof Scalar) {
            return node;
        }
        Node known = resolved.isEmpty() ? null : resolved.get(node);
        if (known != null) {
            return known;
        }
        Node result = node instanceof Sequence sequence
                ? resolveItems(sequence, depth)
                : resolveValues((Mapping) node, depth);
        // What stands in one place and stays as it is needs no memory; all else may be met again, and again.
        if (result != node || node.name().isPresent() || !inProgress.isEmpty()) {
            resolved.put(node, result);
        }
        return result;
    }

    private Sequence resolveItems(Sequence sequence, int depth) {
        for (Node item : sequence) {
            if (!(item instanceof Scalar) || item.tag().isPresent()) {
                return sequence.mapItems(each -> resolve(each, depth + 1));
            }
        }
        return sequence;
    }

    private Mapping resolveValues(Mapping mapping, int depth) {
        List<Node> values = new ArrayList<>(mapping.size());
        boolean same = true;
        for (Entry entry : mapping) {
            Node value = resolve(entry.value(), depth + 1);
            same &= value == entry.value();
            values.add(value);
        }
        if (same) {
            return mapping;
        }
        Mapping.Builder result = Mapping.builder(mapping.origin());
        for (int i = 0; i < values.size(); i++) {
            result.put(mapping.entries().get(i).key(), values.get(i));
        }
        return result.build();
    }

    private Node target(Node reference, int depth) {
        if (!isValid(reference)) {
            throw refusal(reference, "is not valid", "is no list of strings");
        }
        if (inProgress.contains(reference)) {
            throw refusal(reference, "is part of a circular chain", "leads back to itself");
        }
        Node known = resolved.get(reference);
        if (known != null) {
            return known;
        }
        inProgress.add(reference);
        Node found = dig((Sequence) reference);
        Node value = found == null ? null : resolve(found, depth + 1);
        inProgress.remove(reference);
        if (value == null || Ruby.isNil(value) || Ruby.is(value, false)) {
            if (complete) {
                throw new Refusal(problem(reference, "could not be found", "leads to nothing")
                        .addHelp(nearest((Sequence) reference)));
            }
            value = Scalar.ofNull().at(reference.origin());
            missing.add(value);
        }
        resolved.put(reference, value);
        return value;
    }

    /** Whether a value holds a reference to what is not there. */
    private boolean lacksSomething(Node node) {
        if (node instanceof Scalar) {
            return missing.contains(node);
        }
        Boolean known = lacking.get(node);
        if (known == null) {
            known = node instanceof Sequence sequence
                    ? sequence.stream().anyMatch(this::lacksSomething)
                    : ((Mapping) node).entries().stream().anyMatch(entry -> lacksSomething(entry.value()));
            lacking.put(node, known);
        }
        return known;
    }

    private static boolean isValid(Node reference) {
        return reference instanceof Sequence steps
                && !steps.isEmpty()
                && steps.stream().allMatch(step -> Ruby.isString(step) && !step.hasTag(TAG));
    }

    private @Nullable Node dig(Sequence steps) {
        Node at = configuration;
        for (Node step : steps) {
            if (!(at instanceof Mapping mapping) || at.hasTag(TAG)) {
                return null;
            }
            Entry entry = mapping.entry(Ruby.text(step));
            if (entry == null || !entry.key().isString()) {
                return null;
            }
            at = entry.value();
        }
        return at;
    }

    /** The names at the first step that leads nowhere. */
    private String nearest(Sequence steps) {
        Node at = configuration;
        for (Node step : steps) {
            if (!(at instanceof Mapping mapping)) {
                return "what stands before \"" + Ruby.text(step) + "\" has no keys";
            }
            Entry entry = mapping.entry(Ruby.text(step));
            if (entry == null) {
                return Suggestions.didYouMean(Ruby.text(step), mapping.keys(), "there");
            }
            at = entry.value();
        }
        return "\"" + Ruby.text(steps.items().get(steps.size() - 1)) + "\" is there, but says nothing";
    }

    private static Refusal refusal(Node reference, String gitlab, String message) {
        return new Refusal(problem(reference, gitlab, message));
    }

    private static Problem problem(Node reference, String gitlab, String message) {
        String shown = TAG + " " + (Ruby.isBlank(reference) ? "[]" : Ruby.inspect(reference));
        return Problem.at(reference, Cause.REFERENCE, shown + " " + gitlab, shown + " " + message);
    }
}
