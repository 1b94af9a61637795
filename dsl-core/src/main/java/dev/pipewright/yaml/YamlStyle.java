package dev.pipewright.yaml;

import java.util.List;

/**
 * How a tree is written.
 *
 * @param header comment lines at the top of the file, without their {@code #}
 * @param anchors whether shared values are written once, as anchors and merge keys; otherwise each is written out
 * @param singlesTogether whether single values at the top of a document that follow each other stand without a blank line
 *     between them
 * @param splicesLists whether the reader puts the items of a list in place of an item that is nothing but {@code <<} and that
 *     list, so that such an item is written as it is
 * @param quotesVariables whether a string with a variable in it, {@code ${NAME}}, is quoted, because somebody replaces variables
 *     in the text before the reader sees it; what a file had without quotes stays without
 */
public record YamlStyle(
        List<String> header, boolean anchors, boolean singlesTogether, boolean splicesLists, boolean quotesVariables) {

    /** No header, with anchors, a blank line between any two entries at the top of a document. */
    public static final YamlStyle DEFAULT = new YamlStyle(List.of(), true, false, false, false);

    /** Keeps the lines as they are now. */
    public YamlStyle {
        header = List.copyOf(header);
    }

    /** This style with these comment lines at the top of the file. */
    public YamlStyle header(List<String> lines) {
        return new YamlStyle(lines, anchors, singlesTogether, splicesLists, quotesVariables);
    }

    /** This style with every shared value written out at each of its places. */
    public YamlStyle inline() {
        return new YamlStyle(header, false, singlesTogether, splicesLists, quotesVariables);
    }

    /** This style with single values at the top of a document together. */
    public YamlStyle gatherSingles() {
        return new YamlStyle(header, anchors, true, splicesLists, quotesVariables);
    }

    /** This style for a reader that splices lists. */
    public YamlStyle spliceLists() {
        return new YamlStyle(header, anchors, singlesTogether, true, quotesVariables);
    }

    /** This style for a reader in whose text variables are replaced before it sees it. */
    public YamlStyle quoteVariables() {
        return new YamlStyle(header, anchors, singlesTogether, splicesLists, true);
    }
}
