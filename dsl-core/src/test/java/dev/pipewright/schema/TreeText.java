package dev.pipewright.schema;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.YamlOrigin;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Trees for these tests from a few lines of YAML; independent of our own reader, which has its own tests. */
final class TreeText {

    private TreeText() {}

    static Node tree(String yaml) {
        return tree(new Yaml().compose(new StringReader(yaml)));
    }

    private static Node tree(org.yaml.snakeyaml.nodes.Node read) {
        Origin origin = new YamlOrigin(
                "test.yml",
                read.getStartMark().getLine() + 1,
                read.getStartMark().getColumn() + 1);
        String tag = read.getTag().getValue();
        Node node;
        if (read instanceof MappingNode mapping) {
            Mapping.Builder builder = Mapping.builder(origin);
            for (NodeTuple tuple : mapping.getValue()) {
                builder.put((Scalar) tree(tuple.getKeyNode()), tree(tuple.getValueNode()));
            }
            node = builder.build();
        } else if (read instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(tree(item)));
            node = Sequence.of(items, origin);
        } else {
            node = scalar(((ScalarNode) read).getValue(), tag, origin);
        }
        return tag.startsWith("!") ? node.tagged(tag) : node;
    }

    private static Scalar scalar(String text, String tag, Origin origin) {
        return switch (tag.substring(tag.lastIndexOf(':') + 1)) {
            case "int" -> Scalar.of(Long.parseLong(text), origin);
            case "float" -> Scalar.of(Double.parseDouble(text), origin);
            case "bool" -> Scalar.of(Boolean.parseBoolean(text), origin);
            case "null" -> Scalar.ofNull().at(origin);
            default -> Scalar.of(text, origin);
        };
    }
}
