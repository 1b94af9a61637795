package dev.pipewright.yaml;

import dev.pipewright.tree.Comments;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Writes nodes in block style; one emitter a file. */
final class BlockEmitter {

    /** Ruby's reader recurses, and its stack ends somewhere above. */
    static final int DEEPEST = 1000;
    /** A key with more characters than 1,024, quotes included, needs a question mark before it; a margin costs nothing. */
    private static final int LONGEST_SIMPLE_KEY = 1000;

    private static final int STEP = 2;

    private final YamlStyle style;
    private final Lines out = new Lines();
    private final ScalarEmitter scalars;
    private final FlowEmitter flow;
    private Anchors anchors = Anchors.NONE;
    private int depth;

    BlockEmitter(YamlStyle style) {
        this.style = style;
        this.scalars = new ScalarEmitter(out, style);
        this.flow = new FlowEmitter(out, scalars);
    }

    static IllegalArgumentException tooDeep() {
        return new IllegalArgumentException("the tree is nested more than " + DEEPEST + " deep");
    }

    String text() {
        return out.text();
    }

    void file(List<? extends Node> roots) {
        out.comments(style.header(), 0);
        if (!style.header().isEmpty() && !roots.isEmpty()) {
            out.newline();
        }
        boolean first = true;
        for (Node root : roots) {
            if (!first) {
                out.add("---").newline();
            }
            document(root, first);
            first = false;
        }
    }

    private void document(Node root, boolean first) {
        anchors = style.anchors() ? Anchors.of(root) : Anchors.NONE;
        Anchors.Form form = anchors.next(root);
        List<String> before = root.comments().before();
        boolean marked = root.tag().isPresent() || form.anchor() != null;
        String beside = root.comments().beside();
        if (marked) {
            if (first) {
                out.add("---").newline();
            }
            // Above the marker the comments would be the file's header.
            out.comments(before, 0);
            if (before.isEmpty()) {
                out.reopenLine();
                out.add(' ');
            }
            out.add(properties(root, form));
        } else {
            out.comments(before, 0);
        }
        if (root instanceof Scalar scalar) {
            if (ScalarEmitter.isInvisible(scalar) && !marked) {
                out.add(first ? "---\n" : "");
            } else if (marked) {
                scalars.valueAfterBlank(scalar, STEP, beside);
            } else {
                scalars.value(scalar, STEP, beside);
            }
        } else if (isBlock(root)) {
            if (marked || !beside.isEmpty()) {
                beside(beside);
                out.newline();
            }
            block(root, form, 0);
        } else {
            out.add(marked ? " " : "");
            flow.value(root);
            beside(beside);
            out.newline();
        }
        trailer(root);
    }

    private void trailer(Node root) {
        List<String> after = root.comments().after();
        if (!after.isEmpty()) {
            if (isBlock(root) && root instanceof Mapping) {
                out.newline();
            }
            out.comments(after, 0);
        }
    }

    private static boolean isBlock(Node node) {
        if (node instanceof Mapping mapping) {
            return !mapping.written().isEmpty();
        }
        return node instanceof Sequence sequence && !sequence.isEmpty() && !FlowEmitter.wants(sequence);
    }

    private void block(Node node, Anchors.Form form, int indent) {
        if (++depth > DEEPEST) {
            throw tooDeep();
        }
        if (node instanceof Mapping mapping) {
            mapping(mapping, form, indent, false);
        } else if (node instanceof Sequence sequence) {
            sequence(sequence, indent, false);
        }
        depth--;
    }

    private void mapping(Mapping mapping, Anchors.Form form, int indent, boolean begun) {
        boolean onBegunLine = begun;
        boolean separate = indent == 0 && depth == 1;
        boolean first = true;
        if (form.isDerived()) {
            if (!onBegunLine) {
                out.indent(indent);
            }
            out.add("<<: *").add(form.baseAnchor()).newline();
            onBegunLine = false;
            first = false;
        }
        boolean single = false;
        for (Entry entry : style.anchors() ? form.entries(mapping) : mapping.entries()) {
            boolean together = style.singlesTogether() && single && entry.value() instanceof Scalar;
            if (separate && !first && !together) {
                out.newline();
            }
            single = entry.value() instanceof Scalar;
            entry(entry, mapping.hasMergeKeys() && style.anchors(), indent, onBegunLine);
            onBegunLine = false;
            first = false;
        }
    }

    private void entry(Entry entry, boolean mayMerge, int indent, boolean onBegunLine) {
        Node value = entry.value();
        Anchors.Form form = anchors.next(value);
        Comments keys = entry.key().comments();
        Comments values = form.isAlias() && !form.anew() ? Comments.NONE : value.comments();
        if (!onBegunLine) {
            out.comments(keys.before(), indent);
            out.comments(FlowEmitter.insideKey(entry.key()), indent);
            out.comments(values.before(), indent);
            hoisted(value, form, indent);
            out.indent(indent);
        }
        key(entry, mayMerge, indent);
        out.add(':');
        rest(value, form, indent + STEP, join(keys.beside(), values.beside()));
        out.comments(values.after(), indent + STEP);
        out.comments(keys.after(), indent);
    }

    private boolean isSpliced(Entry entry) {
        return style.splicesLists()
                && entry.value() instanceof Sequence list
                && list.stream().noneMatch(Mapping.class::isInstance);
    }

    private void key(Entry entry, boolean mayMerge, int indent) {
        int start = out.length();
        if (entry.isMerge() && !mayMerge && !isSpliced(entry)) {
            out.add(FlowEmitter.NO_MERGE);
            return;
        }
        if (entry.isMerge()) {
            out.add(Entry.MERGE);
            return;
        }
        Node collection = entry.key().collection().orElse(null);
        if (collection == null) {
            entry.key().tag().ifPresent(tag -> out.add(Tags.written(tag)).add(' '));
            scalars.key(entry.key());
        } else {
            flow.tagged(collection);
        }
        if (out.length() - start > LONGEST_SIMPLE_KEY) {
            out.insert(start, "? ").newline().indent(indent);
        }
    }

    /** What follows a key's colon or an item's hyphen, to the end of the last line of the value. */
    private void rest(Node value, Anchors.Form form, int indent, String beside) {
        if (form.isAlias()) {
            out.add(" *").add(form.anchor());
            beside(beside);
            out.newline();
            return;
        }
        String marks = properties(value, form);
        if (!marks.isEmpty()) {
            out.add(' ').add(marks);
        }
        if (value instanceof Scalar scalar) {
            scalars.valueAfterBlank(scalar, indent, beside);
        } else if (isBlock(value)) {
            beside(beside);
            out.newline();
            block(value, form, indent);
        } else {
            out.add(' ');
            flow.value(value);
            beside(beside);
            out.newline();
        }
    }

    private void sequence(Sequence sequence, int indent, boolean begun) {
        boolean onBegunLine = begun;
        for (Node item : sequence.items()) {
            Anchors.Form form = anchors.next(item);
            Comments comments = form.isAlias() && !form.anew() ? Comments.NONE : item.comments();
            boolean inline = isInline(item, form);
            if (!onBegunLine) {
                out.comments(comments.before(), indent);
                if (inline) {
                    out.comments(beforeFirst(item, form), indent);
                    if (!comments.beside().isEmpty()) {
                        out.comments(List.of(comments.beside()), indent);
                    }
                }
                hoisted(item, form, indent);
                out.indent(indent);
            }
            out.add('-');
            if (inline) {
                inline(item, form, indent + STEP);
            } else {
                rest(item, form, indent + STEP, comments.beside());
            }
            out.comments(comments.after(), indent + STEP);
            onBegunLine = false;
        }
    }

    /** Whether the item's first line can stand on the hyphen's line: no anchor, no tag, no comment in between. */
    private boolean isInline(Node item, Anchors.Form form) {
        if (form.isAlias() || form.anchor() != null || item.tag().isPresent() || !isBlock(item)) {
            return false;
        }
        return !(item instanceof Sequence sequence)
                || beginsBare(sequence.items().get(0));
    }

    /** Whether nothing must stand on lines of its own above the first item of a sequence. */
    private boolean beginsBare(Node first) {
        if (!first.comments().equals(Comments.NONE)) {
            return false;
        }
        if (!isBlock(first)) {
            List<String> inside = new ArrayList<>();
            FlowEmitter.collectComments(first, inside);
            return inside.isEmpty();
        }
        return first.name().isEmpty()
                && isInline(first, Anchors.Form.FULL)
                && beforeFirst(first, Anchors.Form.FULL).isEmpty();
    }

    private void inline(Node item, Anchors.Form form, int indent) {
        if (++depth > DEEPEST) {
            throw tooDeep();
        }
        out.add(' ');
        if (item instanceof Mapping mapping) {
            mapping(mapping, form, indent, true);
        } else if (item instanceof Sequence sequence) {
            sequence(sequence, indent, true);
        }
        depth--;
    }

    /** The comments above the first entry of a mapping that begins on its item's line: they stand above the item. */
    private List<String> beforeFirst(Node item, Anchors.Form form) {
        List<Entry> entries = item instanceof Mapping mapping
                ? style.anchors() ? form.entries(mapping) : mapping.entries()
                : List.of();
        if (entries.isEmpty() || form.isDerived()) {
            return List.of();
        }
        Entry first = entries.get(0);
        List<String> lines = new ArrayList<>(first.key().comments().before());
        lines.addAll(FlowEmitter.insideKey(first.key()));
        lines.addAll(first.value().comments().before());
        if (!isBlock(first.value())) {
            FlowEmitter.collectComments(first.value(), lines);
        }
        return lines;
    }

    /** Comments inside a value that is written on one line stand above it. */
    private void hoisted(Node value, Anchors.Form form, int indent) {
        if (!form.isAlias() && !(value instanceof Scalar) && !isBlock(value)) {
            List<String> lines = new ArrayList<>();
            FlowEmitter.collectComments(value, lines);
            out.comments(lines, indent);
        }
    }

    /** Its anchor and its tag; empty where it has none. */
    private static String properties(Node node, Anchors.Form form) {
        String anchor = form.anchor() == null ? "" : "&" + form.anchor();
        String tag = node.tag().map(Tags::written).orElse("");
        return anchor.isEmpty() || tag.isEmpty() ? anchor + tag : anchor + ' ' + tag;
    }

    private void beside(String comment) {
        if (!comment.isEmpty()) {
            out.add(' ').comment(comment);
        }
    }

    private static String join(String first, String second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : first + "; " + second;
    }
}
