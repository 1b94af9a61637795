package dev.pipewright.yaml;

import dev.pipewright.tree.Comments;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Writes values between brackets on one line: what is empty, and references. Nothing in them is shared. */
final class FlowEmitter {

    /** A key that would merge, and must not. */
    static final String NO_MERGE = "!!str '<<'";

    private static final String REFERENCE = "!reference";

    private final Lines out;
    private final ScalarEmitter scalars;

    FlowEmitter(Lines out, ScalarEmitter scalars) {
        this.out = out;
        this.scalars = scalars;
    }

    /** Whether the sequence is a way to a value and reads best on one line. */
    static boolean wants(Sequence sequence) {
        return sequence.hasTag(REFERENCE);
    }

    /** Adds the comments of all that stands between the brackets. */
    static void collectComments(Node node, List<String> lines) {
        if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                collect(item.comments(), lines);
                collectComments(item, lines);
            }
        } else if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                collect(entry.key().comments(), lines);
                lines.addAll(insideKey(entry.key()));
                collect(entry.value().comments(), lines);
                collectComments(entry.value(), lines);
            }
        }
    }

    /** The comments of all that stands in a key. */
    static List<String> insideKey(Scalar key) {
        List<String> lines = new ArrayList<>();
        key.collection().ifPresent(collection -> {
            collect(collection.comments(), lines);
            collectComments(collection, lines);
        });
        return lines;
    }

    private static void collect(Comments comments, List<String> lines) {
        lines.addAll(comments.before());
        if (!comments.beside().isEmpty()) {
            lines.add(comments.beside());
        }
        lines.addAll(comments.after());
    }

    void value(Node node) {
        if (node instanceof Scalar scalar) {
            scalars.inFlow(scalar);
        } else if (node instanceof Sequence sequence) {
            sequence(sequence);
        } else if (node instanceof Mapping mapping) {
            mapping(mapping);
        }
    }

    private void sequence(Sequence sequence) {
        out.add('[');
        String separator = "";
        for (Node item : sequence.items()) {
            out.add(separator);
            tagged(item);
            separator = ", ";
        }
        out.add(']');
    }

    private void mapping(Mapping mapping) {
        out.add('{');
        String separator = "";
        for (Entry entry : mapping.entries()) {
            out.add(separator);
            key(entry);
            out.add(": ");
            tagged(entry.value());
            separator = ", ";
        }
        out.add('}');
    }

    private void key(Entry entry) {
        if (entry.isMerge()) {
            out.add(NO_MERGE);
        } else {
            tagged(entry.key().collection().orElse(entry.key()));
        }
    }

    void tagged(Node node) {
        node.tag().ifPresent(tag -> out.add(Tags.written(tag)).add(' '));
        value(node);
    }
}
