package dev.pipewright.woodpecker;

import dev.pipewright.drone.woodpecker.Finding;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.YamlOrigin;
import dev.pipewright.yaml.YamlReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a workflow, and for each of its lines the line of Java or YAML that asked for it.
 *
 * @param text what Woodpecker reads
 * @param meant the tree of which it was written
 * @param shown the tree that the text is; the very same where the text is what was read
 */
record WrittenWorkflow(
        String path,
        String text,
        @Nullable Node meant,
        @Nullable Node shown) {

    static WrittenWorkflow of(WorkflowFile file) {
        Node meant = first(file.documents());
        String original = file.text();
        if (original != null) {
            return new WrittenWorkflow(file.path(), original, meant, meant);
        }
        String text = file.toYaml();
        return new WrittenWorkflow(
                file.path(),
                text,
                meant,
                first(YamlReader.read(text, file.path()).file().documents()));
    }

    private static @Nullable Node first(List<Node> documents) {
        return documents.isEmpty() ? null : documents.get(0);
    }

    /** Where a finding points. */
    Origin origin(Finding.Place place) {
        int line = place.line();
        String field = place.field();
        if (meant == null || shown == null || meant == shown) {
            return new YamlOrigin(path, Math.max(1, line > 0 ? line : lineOf(field)), Math.max(1, place.column()));
        }
        if (line > 0) {
            return at(line, meant, shown, meant.origin());
        }
        Node value = meant instanceof Mapping mapping ? mapping.get(firstKey(field)) : null;
        return value == null || value.origin().line() == 0 ? meant.origin() : value.origin();
    }

    private int lineOf(String field) {
        Entry entry = meant instanceof Mapping mapping ? mapping.entry(firstKey(field)) : null;
        return entry == null ? 1 : entry.key().origin().line();
    }

    private static String firstKey(String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? field : field.substring(0, dot);
    }

    /** The origin of the deepest value that begins at the line or last before it. */
    private static Origin at(int line, Node meant, Node shown, Origin around) {
        Origin here = meant.origin().line() > 0 ? meant.origin() : around;
        Origin found = here;
        int best = 0;
        if (meant instanceof Mapping mapping && shown instanceof Mapping twin) {
            for (Entry entry : twin.entries()) {
                Node value = mapping.get(entry.name());
                int begins = entry.key().origin().line();
                if (value != null && begins <= line && begins >= best) {
                    best = begins;
                    found = at(line, value, entry.value(), here);
                }
            }
        } else if (meant instanceof Sequence sequence && shown instanceof Sequence twin) {
            for (int i = 0; i < Math.min(sequence.size(), twin.size()); i++) {
                Node item = twin.items().get(i);
                if (item.origin().line() <= line && item.origin().line() >= best) {
                    best = item.origin().line();
                    found = at(line, sequence.items().get(i), item, here);
                }
            }
        }
        return found;
    }
}
