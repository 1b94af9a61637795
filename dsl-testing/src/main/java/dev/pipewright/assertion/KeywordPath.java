package dev.pipewright.assertion;

import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The way to a value as tests write it: keys with dots between them, items in brackets, {@code cache[0].policy}. */
final class KeywordPath {

    private static final Pattern STEP = Pattern.compile("\\.?(?:\"([^\"]+)\"|([^.\\[\\]\"]+)|\\[(\\d+)])");

    private KeywordPath() {}

    /**
     * The value at a path.
     *
     * @throws IllegalArgumentException for what is no path
     */
    static Found find(Mapping keywords, String path) {
        Node place = keywords;
        for (Object step : steps(path)) {
            Node next = next(place, step);
            if (next == null) {
                return new Found(Optional.empty(), place, complaint(place, step));
            }
            place = next;
        }
        return new Found(Optional.of(place), place, "");
    }

    private static @Nullable Node next(Node place, Object step) {
        if (step instanceof Integer index) {
            return place instanceof Sequence list && index < list.size()
                    ? list.items().get(index)
                    : null;
        }
        return place instanceof Mapping mapping ? mapping.get((String) step) : null;
    }

    private static String complaint(Node place, Object step) {
        if (step instanceof Integer index) {
            return place instanceof Sequence list
                    ? "there is no item " + index + ": there are " + list.size()
                    : "there is no list, but " + place;
        }
        return place instanceof Mapping mapping
                ? "there is no \"" + step + "\": " + Suggestions.didYouMean((String) step, mapping.keys(), "there")
                : "there are no keys, but " + place;
    }

    private static List<Object> steps(String path) {
        List<Object> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        int end = 0;
        while (end < path.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new IllegalArgumentException(
                        "\"" + path
                                + "\" is no path: write keys with dots between them and items in brackets, as in cache[0].policy");
            }
            String quoted = matcher.group(1);
            String plain = matcher.group(2);
            String index = matcher.group(3);
            steps.add(index != null ? Integer.valueOf(index) : quoted != null ? quoted : plain);
            end = matcher.end();
        }
        return steps;
    }
}
