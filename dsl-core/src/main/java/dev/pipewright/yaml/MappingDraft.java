package dev.pipewright.yaml;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a mapping of the entries of a file: merges in Psych's order, and of equal keys the last. */
final class MappingDraft {

    private static final String REFERENCE = "!reference";

    private final Frame frame;
    private final List<Diagnostic> diagnostics;

    MappingDraft(Frame frame, List<Diagnostic> diagnostics) {
        this.frame = frame;
        this.diagnostics = diagnostics;
    }

    Mapping build() {
        reportDuplicates();
        Mapping.Builder builder = Mapping.builder(frame.origin);
        for (Draft draft : frame.drafts) {
            if (draft.key == null) {
                continue;
            }
            if (merges(draft, draft.key)) {
                builder.merge(draft.commentedKey(), draft.value());
            } else {
                builder.put(keyLikeAnyOther(draft.commentedKey(), draft.value()), draft.value());
            }
        }
        return builder.build();
    }

    /** A tag that keeps a merge key from merging says nothing where there is nothing to merge. */
    private static Scalar keyLikeAnyOther(Scalar key, Node value) {
        boolean keptFromMerging = key.text().equals(Entry.MERGE) && key.hasTag(Tags.CORE + "str");
        return keptFromMerging && !canMerge(value)
                ? (Scalar) Scalar.of(Entry.MERGE, key.origin()).commented(key.comments())
                : key;
    }

    private static boolean canMerge(Node value) {
        return !value.hasTag(REFERENCE)
                && (value instanceof Mapping || (value instanceof Sequence sequence && holdsMappings(sequence)));
    }

    private static boolean holdsMappings(Sequence sequence) {
        return sequence.stream().allMatch(item -> item instanceof Mapping && !item.hasTag(REFERENCE));
    }

    private void reportDuplicates() {
        Map<Scalar, Draft> first = new HashMap<>(frame.drafts.size() * 2);
        for (Draft draft : frame.drafts) {
            if (draft.key == null || isMergeKey(draft.key)) {
                continue;
            }
            Draft previous = first.put(draft.key, draft);
            if (previous != null && previous.key != null) {
                diagnostics.add(YamlProblem.DUPLICATE_KEY
                        .at(
                                draft.key.origin(),
                                "the key \"" + draft.key.text() + "\" stands here a second time, and the last wins")
                        .addRelated("first here", previous.key.origin())
                        .addHelp("leave one of them out, or give it a name of its own"));
                List<String> lines = new ArrayList<>(previous.lines());
                FlowEmitter.collectComments(previous.value(), lines);
                lines.addAll(previous.value().comments().after());
                draft.above(lines);
            }
        }
    }

    /** Psych merges a mapping, or a sequence of mappings that stands right there; an alias of a sequence is a mere value. */
    private boolean merges(Draft draft, Scalar key) {
        if (!isMergeKey(key)) {
            return false;
        }
        Node value = draft.value();
        if (value instanceof Mapping && !value.hasTag(REFERENCE)) {
            return true;
        }
        if (value instanceof Sequence sequence && !draft.isAlias()) {
            if (value.hasTag(REFERENCE)) {
                diagnostics.add(YamlProblem.MERGE.at(
                        value.origin(),
                        "a merge key takes a mapping, and a reference is none yet when the file is read"));
                return false;
            }
            if (holdsMappings(sequence)) {
                return true;
            }
        }
        diagnostics.add(YamlProblem.NO_MERGE.at(
                key.origin(),
                "this merge key merges nothing, because its value is no mapping: it is a key like any other"));
        return false;
    }

    private static boolean isMergeKey(Scalar key) {
        return key.isString()
                && key.text().equals(Entry.MERGE)
                && key.tag().isEmpty()
                && key.spelling().isEmpty();
    }
}
