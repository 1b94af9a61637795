package dev.pipewright.gitlab.resolve;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.yaml.YamlWriter;
import java.util.List;

/**
 * Where a value of a job comes from.
 *
 * @param path the way to it: {@code deploy.image}
 * @param value what GitLab takes
 * @param sources the place that says so, and then what it overrides, the nearest first; empty for a default of GitLab's own
 */
public record Explanation(String path, Node value, List<Source> sources) {

    /** Keeps the list as it is now. */
    public Explanation {
        sources = List.copyOf(sources);
    }

    /**
     * A place that says something about the value.
     *
     * @param owner the job, the template or the keyword of the top level in which it stands; empty where that is not sure
     * @param value what it says there
     */
    public record Source(String owner, Node value) {

        /** The file and the line. */
        public Origin origin() {
            return value.origin();
        }

        @Override
        public String toString() {
            return (owner.isEmpty() ? "" : owner + " in ") + origin();
        }
    }

    /** The value and its sources, a line each, for people. */
    @Override
    public String toString() {
        StringBuilder out =
                new StringBuilder(path).append(':').append(shown(value, "\n  ")).append('\n');
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            out.append(i == 0 ? "from " : "overrides" + shown(source.value(), "\n  ") + "\n  from ")
                    .append(source)
                    .append('\n');
        }
        return sources.isEmpty() ? out.append("by GitLab's default\n").toString() : out.toString();
    }

    private static String shown(Node node, String margin) {
        boolean isShort = node instanceof Scalar || (node instanceof Mapping mapping && mapping.isEmpty());
        String text = YamlWriter.write(node).strip();
        return isShort && text.indexOf('\n') < 0 ? " " + text : margin + text.replace("\n", margin);
    }
}
