package dev.pipewright.yaml;

import java.util.List;

/**
 * How a tree is written.
 *
 * @param header comment lines at the top of the file, without their {@code #}
 * @param anchors whether shared values are written once, as anchors and merge keys; otherwise each is written out
 */
public record YamlStyle(List<String> header, boolean anchors) {

    /** No header, with anchors. */
    public static final YamlStyle DEFAULT = new YamlStyle(List.of(), true);

    /** Keeps the lines as they are now. */
    public YamlStyle {
        header = List.copyOf(header);
    }

    /** This style with these comment lines at the top of the file. */
    public YamlStyle header(List<String> lines) {
        return new YamlStyle(lines, anchors);
    }

    /** This style with every shared value written out at each of its places. */
    public YamlStyle inline() {
        return new YamlStyle(header, false);
    }
}
