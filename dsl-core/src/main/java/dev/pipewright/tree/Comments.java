package dev.pipewright.tree;

import java.util.List;

/**
 * The comments by a node, without their {@code #}.
 *
 * @param before whole lines above the node; an empty string is a line that holds a bare {@code #}
 * @param beside what follows the node on its own line; empty for none
 * @param after whole lines below the last entry of the node
 */
public record Comments(List<String> before, String beside, List<String> after) {

    /** No comments at all. */
    public static final Comments NONE = new Comments(List.of(), "", List.of());

    /** Keeps the lists as they are now. */
    public Comments {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whole lines above the node; a text of several lines becomes as many comments. */
    public static Comments above(String text) {
        return new Comments(text.lines().toList(), "", List.of());
    }
}
