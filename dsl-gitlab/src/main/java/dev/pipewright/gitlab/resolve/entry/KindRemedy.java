package dev.pipewright.gitlab.resolve.entry;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a value of the wrong kind becomes one of the right kind. */
final class KindRemedy {

    private static final int SHOWN = 40;

    private KindRemedy() {}

    /**
     * A line of help, or none where nothing sure can be said.
     *
     * @param text GitLab's words for the kind: {@code should be an array of strings}
     */
    static List<String> of(String text, @Nullable Node node) {
        boolean string = text.contains("string");
        boolean list = text.contains("array");
        if (node instanceof Scalar scalar && !scalar.isNull()) {
            String shown = Ruby.text(scalar);
            if (!scalar.isString() && string && !list) {
                return List.of("put it in quotes: \"" + shown + '"');
            }
            if (list && isShort(shown)) {
                return List.of("write it as a list: [" + (scalar.isString() ? shown : '"' + shown + '"') + ']');
            }
            if (text.contains("boolean") && scalar.isString()) {
                return List.of("write true or false, without quotes");
            }
            if (text.contains("hash") && !string) {
                return List.of("write its keys below it, each on a line of its own");
            }
        }
        if (node instanceof Sequence items && string && !list && items.size() == 1) {
            return List.of("write the one value itself, without a list");
        }
        if (node instanceof Sequence items && string) {
            return items.stream()
                    .filter(item -> !Ruby.isString(item) && !(item instanceof Sequence))
                    .findFirst()
                    .map(item -> List.of(wrongItem(item)))
                    .orElse(List.of());
        }
        if (node instanceof Mapping && list && !text.contains("strings")) {
            return List.of("make it an item of a list: put a dash before it");
        }
        if (node instanceof Mapping && string && !text.contains("hash")) {
            return List.of("quote the text: an unquoted \": \" makes a mapping of it");
        }
        return List.of();
    }

    private static String wrongItem(Node item) {
        if (item instanceof Mapping) {
            return "quote the item: an unquoted \": \" makes a mapping of it";
        }
        return Ruby.isNil(item) ? "remove the empty item" : "put the item " + Ruby.text(item) + " in quotes";
    }

    private static boolean isShort(String text) {
        return text.length() <= SHOWN && text.indexOf('\n') < 0;
    }
}
