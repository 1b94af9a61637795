package dev.pipewright.gitlab.check;

import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through a configuration as it is written, and finds the keywords about which the table of versions tells something. */
final class KeywordUses {

    private final List<KeywordUse> found = new ArrayList<>();

    private KeywordUses() {}

    /**
     * The uses in a pipeline and in what it includes.
     *
     * @param included the configuration with everything included
     */
    static List<KeywordUse> of(Pipeline pipeline, Mapping included) {
        KeywordUses uses = new KeywordUses();
        pipeline.header().ifPresent(header -> uses.keys(header, VersionTable.ROOT, null));
        Entry include = pipeline.toNode().entry("include");
        if (include != null && !included.has("include")) {
            uses.key(include, VersionTable.ROOT.key("include"), null);
        }
        VersionTable job = VersionTable.ROOT.anyKey();
        Pipeline whole = pipeline.over(included);
        for (Entry entry : included) {
            VersionTable table = VersionTable.ROOT.key(entry.name());
            if (table != job || whole.job(entry.name()).isPresent()) {
                uses.key(entry, table, null);
            }
        }
        return List.copyOf(uses.found);
    }

    private void keys(Mapping mapping, VersionTable table, @Nullable Step parent) {
        for (Entry entry : mapping) {
            key(entry, table.key(entry.name()), parent);
        }
    }

    private void key(Entry entry, @Nullable VersionTable table, @Nullable Step parent) {
        if (table == null) {
            return;
        }
        Step step = new Step(parent, entry.name(), -1);
        report(table.facts(), entry.value(), step);
        node(entry.value(), table, step);
    }

    private void node(Node node, VersionTable table, Step step) {
        if (node instanceof Scalar scalar) {
            report(table.value(scalar.text()), scalar, step);
        } else if (node instanceof Mapping mapping) {
            keys(mapping, table, step);
        } else if (node instanceof Sequence sequence) {
            items(sequence, table.item(), step);
        }
    }

    private void items(Sequence sequence, @Nullable VersionTable table, Step step) {
        if (table == null || sequence.tag().isPresent()) {
            return;
        }
        for (int i = 0; i < sequence.size(); i++) {
            Step item = new Step(step, "", i);
            report(table.facts(), sequence.items().get(i), item);
            node(sequence.items().get(i), table, item);
        }
    }

    private void report(@Nullable KeywordVersions facts, Node node, Step step) {
        if (facts != null) {
            found.add(new KeywordUse(facts, node, step));
        }
    }

    /**
     * A keyword in use.
     *
     * @param facts when GitLab knows it
     * @param node its value
     * @param step where it stands
     */
    record KeywordUse(KeywordVersions facts, Node node, Step step) {

        NodePath path() {
            return step.path();
        }
    }
}
