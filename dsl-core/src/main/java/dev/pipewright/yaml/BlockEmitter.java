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
        String properties = properties(root, form);
        if (properties.isEmpty()) {
            bare(root, form, first);
        } else {
            marked(root, form, properties, first);
        }
        trailer(root);
    }

    /** A document with neither tag nor anchor. */
    private void bare(Node root, Anchors.Form form, boolean first) {
        List<String> before = root.comments().before();
        String beside = root.comments().beside();
        boolean invisible = root instanceof Scalar scalar && ScalarEmitter.isInvisible(scalar);
        if (invisible && first) {
            out.add("---").newline();
        }
        out.comments(before, 0);
        out.comments(inside(root), 0);
        if ((invisible || isBlock(root)) && !beside.isEmpty()) {
            out.comments(List.of(beside), 0);
        }
        if (isBlock(root)) {
            block(root, form, 0);
        } else if (root instanceof Scalar scalar) {
            if (!invisible) {
                scalars.value(scalar, STEP, beside);
            }
        } else {
            flow.value(root);
            beside(beside);
            out.newline();
        }
    }

    /** A document whose tag or anchor stands behind its marker; above the marker the comments would be the file's header. */
    private void marked(Node root, Anchors.Form form, String properties, boolean first) {
        if (first) {
            out.add("---").newline();
        }
        List<String> above = new ArrayList<>(root.comments().before());
        above.addAll(inside(root));
        out.comments(above, 0);
        if (above.isEmpty()) {
            out.reopenLine();
            out.add(' ');
        }
        out.add(properties);
        String beside = root.comments().beside();
        if (isBlock(root) && !beside.isEmpty()) {
            out.newline();
            out.comments(List.of(beside), 0);
            block(root, form, 0);
        } else {
            value(root, form, beside, STEP, 0);
        }
    }

    private void trailer(Node root) {
        List<String> after = below(root);
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
        boolean written = !form.isAlias() || form.anew();
        Comments values = written ? value.comments() : Comments.NONE;
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
        out.comments(written ? below(value) : List.of(), indent + STEP);
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
        value(value, form, beside, indent, indent);
    }

    /** A value behind its marks, or behind a colon or a hyphen; {@code lines} is how far the lines of a text go in. */
    private void value(Node value, Anchors.Form form, String beside, int lines, int indent) {
        if (value instanceof Scalar scalar) {
            scalars.valueAfterBlank(scalar, lines, beside);
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
            boolean written = !form.isAlias() || form.anew();
            if (!onBegunLine) {
                out.comments(written ? aboveItem(item, form) : List.of(), indent);
                out.indent(indent);
            }
            out.add('-');
            if (isInline(item, form)) {
                inline(item, form, indent + STEP);
            } else {
                boolean above = !form.isAlias() && isBlock(item);
                rest(
                        item,
                        form,
                        indent + STEP,
                        written && !above ? item.comments().beside() : "");
            }
            out.comments(written ? below(item) : List.of(), indent + STEP);
            onBegunLine = false;
        }
    }

    /** Whether the item's first line can stand on the hyphen's line: no anchor and no tag in between. */
    private boolean isInline(Node item, Anchors.Form form) {
        if (form.isAlias() || form.anchor() != null || item.tag().isPresent() || !isBlock(item)) {
            return false;
        }
        return !(item instanceof Sequence sequence) || canBegin(sequence.items().get(0));
    }

    /** What has an anchor may be written as an alias, and then without its comments, which no one knows before. */
    private boolean canBegin(Node first) {
        return first.name().isEmpty() || aboveItem(first, Anchors.Form.FULL).isEmpty();
    }

    /** The comments above an item: what begins on its line has no place for any of its own. */
    private List<String> aboveItem(Node item, Anchors.Form form) {
        List<String> lines = new ArrayList<>(item.comments().before());
        if (form.isAlias()) {
            return lines;
        }
        lines.addAll(isInline(item, form) ? aboveFirst(item, form) : inside(item));
        if (isBlock(item) && !item.comments().beside().isEmpty()) {
            lines.add(item.comments().beside());
        }
        return lines;
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

    /** The comments above the first entry or item of what begins on its item's line. */
    private List<String> aboveFirst(Node item, Anchors.Form form) {
        if (item instanceof Sequence sequence) {
            return aboveItem(sequence.items().get(0), Anchors.Form.FULL);
        }
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
        lines.addAll(inside(first.value()));
        return lines;
    }

    /** Comments inside a value that is written on one line stand above it. */
    private void hoisted(Node value, Anchors.Form form, int indent) {
        if (!form.isAlias()) {
            out.comments(inside(value), indent);
        }
    }

    /** The comments in a value that is written on one line. */
    private static List<String> inside(Node value) {
        if (value instanceof Scalar || isBlock(value)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        FlowEmitter.collectComments(value, lines);
        lines.addAll(value.comments().after());
        return lines;
    }

    /** The comments below a value. */
    private static List<String> below(Node value) {
        return value instanceof Scalar || isBlock(value) ? value.comments().after() : List.of();
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
