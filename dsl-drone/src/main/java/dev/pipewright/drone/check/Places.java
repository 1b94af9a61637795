package dev.pipewright.drone.check;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.drone.server.Failure;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlResult;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what stands on a line of a text, also where Java wrote the text: there a place is a line of Java. */
final class Places {

    static final Origin NOWHERE = Origin.unknown();

    private final DroneDiagnosis.Source source;
    /** The outermost value that begins on a line. */
    private final Map<Integer, NodePath> paths = new HashMap<>();

    private final Map<String, Origin> origins = new HashMap<>();
    /** What stands in several places is looked at once. */
    private final Set<Node> visited = Collections.newSetFromMap(new IdentityHashMap<>());

    private Places(DroneDiagnosis.Source source) {
        this.source = source;
    }

    static Places of(DroneDiagnosis.Source source, List<Node> documents) {
        Places places = new Places(source);
        YamlResult written = YamlReader.read(source.text(), source.file());
        if (!written.hasErrors()) {
            places.each(written.file().documents(), places::line);
        }
        places.each(documents, (path, node) -> places.origins.put(path.toString(), node.origin()));
        return places;
    }

    private void each(List<Node> documents, Visitor visitor) {
        visited.clear();
        for (int i = 0; i < documents.size(); i++) {
            visit(documents.get(i), CheckedFile.path(i, documents.size()), visitor);
        }
    }

    private void visit(Node node, NodePath path, Visitor visitor) {
        if (!visited.add(node)) {
            return;
        }
        visitor.visit(path, node);
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.written()) {
                NodePath place = path.key(entry.name());
                visitor.visit(place, entry.key());
                if (!(entry.value() instanceof Scalar)) {
                    visit(entry.value(), place, visitor);
                }
            }
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                visit(sequence.items().get(i), path.item(i), visitor);
            }
        }
    }

    private void line(NodePath path, Node node) {
        boolean wholeDocument = path.steps().isEmpty()
                || (path.steps().size() == 1 && path.steps().get(0) instanceof Integer);
        if (!wholeDocument) {
            paths.putIfAbsent(node.origin().line(), path);
        }
    }

    /** The way to what a failure blames; empty where it blames a whole document, or nothing. */
    String path(Failure failure) {
        NodePath path = paths.get(failure.line());
        return path == null ? "" : path.toString();
    }

    /** A failure as a finding at its place. */
    Diagnostic locate(Failure failure) {
        Diagnostic finding = failure.diagnostic(source.file());
        String path = path(failure);
        if (source.isRead()) {
            return finding.path(path);
        }
        Origin origin = origins.getOrDefault(path, origins.getOrDefault("", NOWHERE));
        return new Diagnostic(
                finding.severity(), finding.id(), finding.message(), origin, path, finding.help(), finding.related());
    }

    /** Whether a finding is about the very line that a failure blames. */
    boolean isSame(Failure failure, Diagnostic finding) {
        return source.isRead() && failure.line() == finding.origin().line();
    }

    /** Whether a place is another, or within it. */
    static boolean isIn(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + ".") || inner.startsWith(outer + "[");
    }

    /** A path as it is in a file of several documents. */
    static String below(String document, String path) {
        boolean joined = document.isEmpty() || path.isEmpty() || path.startsWith("[");
        return joined ? document + path : document + "." + path;
    }

    @FunctionalInterface
    private interface Visitor {

        void visit(NodePath path, Node node);
    }
}
