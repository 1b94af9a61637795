package dev.pipewright.gitlab.resolve.input;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.problem.Refusal;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.gitlab.resolve.ruby.RubyReplacement;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces {@code $[[ inputs.name | function ]]} in every text of a file, keys among them. A text that is nothing but one
 * such block becomes the value itself, whatever its type.
 */
public final class Interpolation {

    private static final String PREFIX = "$[[";
    /** What begins so is replaced later, once jobs are expanded. */
    private static final String MATRIX = "matrix.";

    private static final Pattern BLOCK = Pattern.compile("\\$\\[\\[\\s*(\\S[^\\n]*?\\S)\\s*\\]\\]");
    private static final int MOST_BLOCKS = 10_000;
    private static final int MOST_NODES = 500_000;
    private static final int MOST_CHARACTERS = 1 << 20;

    private final Map<String, Mapping> context;
    private final Map<String, String> variables;
    private int nodes;
    private int blocks;

    private Interpolation(Map<String, Mapping> context, Map<String, String> variables) {
        this.context = context;
        this.variables = variables;
    }

    /**
     * The file with all blocks replaced.
     *
     * @param context what blocks may name: {@code inputs}, {@code component}
     * @param variables what {@code expand_vars} knows
     * @throws Refusal where a block cannot be replaced
     */
    public static Mapping of(Mapping file, Map<String, Mapping> context, Map<String, String> variables) {
        return (Mapping) new Interpolation(context, variables).replace(file);
    }

    private Node replace(Node node) {
        if (++nodes > MOST_NODES) {
            throw refusal(node, "config too large", "the file has more than " + MOST_NODES + " values");
        }
        if (node instanceof Scalar scalar) {
            return scalar.isString() && scalar.text().contains(PREFIX) ? replaceText(scalar) : scalar;
        }
        if (node instanceof Sequence sequence) {
            return replaceItems(sequence);
        }
        return replaceMapping((Mapping) node);
    }

    /** A list that stands alone in the place of an item becomes items. */
    private Sequence replaceItems(Sequence sequence) {
        List<Node> items = new ArrayList<>();
        boolean same = true;
        for (Node item : sequence) {
            Node replaced = replace(item);
            same &= replaced == item;
            if (item instanceof Scalar && replaced instanceof Sequence list) {
                items.addAll(list.items());
            } else {
                items.add(replaced);
            }
        }
        Sequence result = Sequence.of(items, sequence.origin());
        return same ? sequence : sequence.tag().map(result::tagged).orElse(result);
    }

    private Mapping replaceMapping(Mapping mapping) {
        Mapping.Builder result = Mapping.builder(mapping.origin());
        boolean same = true;
        for (Entry entry : mapping) {
            Node key = replace(entry.key());
            Node value = replace(entry.value());
            same &= key == entry.key() && value == entry.value();
            result.put(
                    key instanceof Scalar scalar
                            ? scalar
                            : Scalar.of(Ruby.text(key), entry.key().origin()),
                    value);
        }
        return same ? mapping : result.build();
    }

    private Node replaceText(Scalar scalar) {
        String text = scalar.text();
        if (text.length() > MOST_CHARACTERS) {
            throw refusal(scalar, "config node too large", "the text is longer than a mebibyte");
        }
        Map<String, Node> values = new LinkedHashMap<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            String data = matcher.group(1);
            if (values.containsKey(matcher.group()) || data.startsWith(MATRIX)) {
                continue;
            }
            if (++blocks > MOST_BLOCKS) {
                throw refusal(
                        scalar, "too many interpolation blocks", "the file has more than " + MOST_BLOCKS + " blocks");
            }
            Node value = new Block(data, scalar).value(context, variables);
            if (matcher.start() == 0 && matcher.end() == text.length()) {
                return value.at(scalar.origin());
            }
            values.put(matcher.group(), value);
        }
        return values.isEmpty() ? scalar : Scalar.of(inserted(scalar, values), scalar.origin());
    }

    /** One block after the other, as GitLab does it: a value may bring a later block along. */
    private static String inserted(Scalar scalar, Map<String, Node> values) {
        String text = scalar.text();
        for (Map.Entry<String, Node> value : values.entrySet()) {
            text = RubyReplacement.gsub(text, value.getKey(), Ruby.symbolicText(value.getValue()));
            if (text.length() > MOST_CHARACTERS * 8) {
                throw refusal(scalar, "config node too large", "the text grows beyond all bounds");
            }
        }
        return text;
    }

    static Refusal refusal(Node at, String gitlab, String message) {
        return new Refusal(Problem.at(at, Cause.INTERPOLATION, gitlab, message));
    }
}
