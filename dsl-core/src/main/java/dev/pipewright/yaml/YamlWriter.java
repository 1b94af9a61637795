package dev.pipewright.yaml;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import java.util.List;

/**
 * Writes trees as YAML that every reader of YAML 1.1 or 1.2, Ruby's Psych first of all, takes as meant: block style, two
 * spaces, keys in the tree's order, strings quoted where any reader might see something else in them.
 *
 * <p>A {@linkplain Node#name() named} node that stands in several places is written once, behind an anchor. A mapping
 * that refines a named mapping written before it is written as a merge of that one and what differs. The same tree always
 * gives the same text, which ends in one newline.
 */
public final class YamlWriter {

    private YamlWriter() {}

    /**
     * The YAML of one document.
     *
     * @throws IllegalArgumentException for a string with half a surrogate pair, which no encoding can hold, and for a tree
     *     nested more than 1,000 deep, which Ruby cannot read
     */
    public static String write(Node root) {
        return write(root, YamlStyle.DEFAULT);
    }

    /**
     * The YAML of one document, in a style.
     *
     * @throws IllegalArgumentException as {@link #write(Node)} does
     */
    public static String write(Node root, YamlStyle style) {
        return write(List.of(root), style);
    }

    /**
     * The YAML of several documents, in a style.
     *
     * @throws IllegalArgumentException as {@link #write(Node)} does
     */
    public static String write(List<? extends Node> roots, YamlStyle style) {
        BlockEmitter emitter = new BlockEmitter(style);
        emitter.file(roots);
        return emitter.text();
    }

    /**
     * The YAML of a file that was read, in our own style; its header is kept.
     *
     * @throws IllegalArgumentException as {@link #write(Node)} does
     */
    public static String write(YamlDocuments file) {
        return write(file.documents(), YamlStyle.DEFAULT.header(file.header()));
    }

    /**
     * A value on one line, as it stands between brackets or braces; shared values are written out.
     *
     * @throws IllegalArgumentException for a string with half a surrogate pair
     */
    public static String inline(Node node) {
        Lines out = new Lines();
        new FlowEmitter(out, new ScalarEmitter(out, YamlStyle.DEFAULT)).tagged(node);
        return out.text();
    }

    /**
     * The named mappings that deserve a place of their own ahead of these trees: refinements of them are written and they
     * themselves are not, or only later, so that the refinements would each be written in full. The list is in the order
     * in which they must be written.
     *
     * @param roots the documents, or parts of one, in the order of writing
     */
    public static List<Mapping> homelessBases(List<? extends Node> roots) {
        return HomelessBases.in(roots);
    }
}
