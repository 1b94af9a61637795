package dev.pipewright.drone.woodpecker;

import dev.pipewright.yaml.RawNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workflow file before anything is replaced in it; what is found in it is found once, for all rows of its matrix. */
final class WrittenFile {

    private final String name;
    private final String text;
    private final @Nullable RawNode root;
    private @Nullable Definition definition;
    private @Nullable List<Finding> misfits;

    private WrittenFile(String name, String text, @Nullable RawNode root) {
        this.name = name;
        this.text = text;
        this.root = root;
    }

    /** Reads a file; what is no YAML is refused. */
    static WrittenFile read(String name, String text) {
        return new WrittenFile(name, text, WorkflowReader.root(text));
    }

    String name() {
        return name;
    }

    /** The name without the folders. */
    String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    String text() {
        return text;
    }

    /** Its value; null where it holds none. */
    @Nullable
    RawNode root() {
        return root;
    }

    /** The workflow as it stands there; one that cannot be read is refused. */
    Definition definition() {
        if (definition == null) {
            definition = WorkflowReader.definition(root);
        }
        return definition;
    }

    /** The workflow as a text has it that came of this one; one that cannot be read is refused. */
    Definition definition(String substituted) {
        return substituted.equals(text) ? definition() : WorkflowReader.definition(WorkflowReader.root(substituted));
    }

    /**
     * Where a key of the workflow stands; nowhere in particular where it is not there.
     *
     * @param field what Woodpecker calls it
     */
    Finding.Place place(String key, String field) {
        RawNode.Pair pair =
                root instanceof RawNode.Pairs ? new Reading().pairs(root, "").get(key) : null;
        return pair == null
                ? new Finding.Place(name, field, 0, 0)
                : new Finding.Place(name, field, pair.key().line(), pair.key().column());
    }

    /** What does not have the shape that Woodpecker expects. */
    List<Finding> misfits() {
        if (misfits == null) {
            misfits = SchemaLint.errors(WorkflowShape.WORKFLOW, root).stream()
                    .map(error -> error.finding(name))
                    .toList();
        }
        return misfits;
    }
}
