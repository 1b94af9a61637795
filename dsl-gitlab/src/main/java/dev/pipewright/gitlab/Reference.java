package dev.pipewright.gitlab;

import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodeValue;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A value that is written elsewhere and used here: by GitLab's {@code !reference}, or as a list that several jobs share
 * under a name. Every keyword takes one.
 *
 * @see <a href="https://docs.gitlab.com/ci/yaml/yaml_optimization/#reference-tags">GitLab: !reference tags</a>
 */
public final class Reference extends NodeValue<Node> {

    /** The tag of GitLab's references. */
    public static final String TAG = "!reference";

    private Reference(Node node) {
        super(node);
    }

    /**
     * {@code !reference [first, ...]}: the value at a path of the configuration.
     *
     * <pre>{@code
     * Reference.to(".setup", "script")   // !reference [.setup, script]
     * }</pre>
     *
     * @throws IllegalArgumentException for fewer than two parts: a whole job cannot be referred to
     */
    public static Reference to(String... path) {
        if (path.length < 2) {
            throw new IllegalArgumentException("!reference takes at least a job and a keyword, such as "
                    + "reference(\".setup\", \"script\"), but got " + Arrays.toString(path));
        }
        return new Reference(Sequence.ofStrings(List.of(path), Origin.here()).tagged(TAG));
    }

    /** A list of lines that several keywords share under a name; YAML shows it once, with an anchor. */
    public static Reference shared(String name, String first, String... more) {
        List<String> lines = new ArrayList<>();
        lines.add(first);
        lines.addAll(List.of(more));
        return new Reference(Sequence.ofStrings(lines, Origin.here()).named(name));
    }

    /** A list of values, such as rules, that several keywords share under a name; YAML shows it once, with an anchor. */
    public static Reference shared(String name, List<? extends Value> values) {
        return new Reference(Sequence.ofValues(values, Origin.here()).named(name));
    }
}
