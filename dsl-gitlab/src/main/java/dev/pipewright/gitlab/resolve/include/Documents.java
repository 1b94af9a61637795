package dev.pipewright.gitlab.resolve.include;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.problem.Refusal;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.YamlOrigin;
import dev.pipewright.yaml.YamlLimits;
import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a file. GitLab cuts the text at lines that begin with {@code ---} before it reads any YAML, takes the
 * first two pieces that say something, and reads each on its own.
 */
final class Documents {

    private static final Pattern DIVIDER = Pattern.compile("(?m)^---\\s+");
    private static final int MOST = 2;
    /** GitLab's own limit for the depth is 100. */
    private static final int DEEPEST = 100;

    private static final YamlLimits LIMITS = new YamlLimits(32_000_000, 256_000, 200, 500_000);
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What Ruby's parser refuses, whatever else is wrong. */
    private static final Set<String> SYNTAX = Set.of("PW001", "PW002", "PW003");
    /** What Ruby cannot make a value of. */
    private static final Set<String> BAD_VALUES = Set.of("PW006", "PW009", "PW010", "PW011");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private Documents() {}

    /**
     * The documents of a text.
     *
     * @param header is told the comments at the top of the file
     * @throws Refusal where a document cannot be read
     */
    static List<Node> read(String text, String file, Consumer<List<String>> header) {
        List<Node> documents = new ArrayList<>();
        Consumer<List<String>> first = header;
        for (String piece : pieces(text)) {
            Node document = readPiece(piece, file, first);
            first = comments -> {};
            if (!Ruby.isBlank(document) && document != null) {
                documents.add(document);
            }
        }
        return documents;
    }

    /** The pieces, each behind as many empty lines as stand before it, so that its lines keep their numbers. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher divider = DIVIDER.matcher(text);
        int start = 0;
        // libyaml counts a byte order mark as a column, so that the first key stands right of all others.
        if (text.startsWith(BYTE_ORDER_MARK)) {
            return pieces(' ' + text.substring(1));
        }
        while (pieces.size() < MOST && divider.find()) {
            pieces.add(lines(text, start) + text.substring(start, divider.start()));
            start = divider.end();
        }
        pieces.add(lines(text, start) + text.substring(start));
        return pieces;
    }

    private static String lines(String text, int end) {
        return "\n".repeat((int)
                text.substring(0, end).chars().filter(c -> c == '\n').count());
    }

    private static @Nullable Node readPiece(String text, String file, Consumer<List<String>> header) {
        YamlResult result = YamlReader.readFirst(text, file, LIMITS);
        header.accept(result.file().header());
        List<Node> documents = result.file().documents();
        // What Ruby's parser stops at behind the first document nobody sees.
        List<Diagnostic> errors = result.errors().stream()
                .filter(error -> !(isOfParser(error) && !documents.isEmpty()))
                .toList();
        refuse(errors.stream().filter(Documents::isOfParser));
        refuseValues(result.dates(), errors);
        refuse(errors.stream());
        if (documents.isEmpty()) {
            requireDocument(text, file);
            return null;
        }
        requireDepth(documents.get(0), Collections.newSetFromMap(new IdentityHashMap<>()), 0);
        return documents.get(0);
    }

    private static void refuse(Stream<Diagnostic> errors) {
        errors.findFirst().ifPresent(error -> {
            throw ConfigLoader.unreadable(error, words(error));
        });
    }

    /** Ruby reads the whole text before it makes values of it, and stops at the first that it cannot make. */
    private static void refuseValues(List<Scalar> dates, List<Diagnostic> errors) {
        Optional<Diagnostic> bad =
                errors.stream().filter(error -> BAD_VALUES.contains(error.id())).findFirst();
        for (Scalar date : dates) {
            if (bad.isEmpty() || isBefore(date.origin(), bad.get().origin())) {
                refuseDate(date);
            }
        }
        refuse(bad.stream());
    }

    private static boolean isOfParser(Diagnostic error) {
        return SYNTAX.contains(error.id());
    }

    private static boolean isBefore(Origin first, Origin second) {
        return first.line() < second.line() || (first.line() == second.line() && first.column() < second.column());
    }

    /** A directive wants a document, which cutting the text may have taken away. */
    private static void requireDocument(String text, String file) {
        if (text.lines().anyMatch(line -> line.startsWith("%"))) {
            YamlOrigin start = new YamlOrigin(file, 1, 1);
            throw new Refusal(new Problem(
                    Cause.UNREADABLE,
                    "(<unknown>): did not find expected <document start> at line 1 column 1",
                    "the file begins with a directive, which GitLab does not take before \"---\"",
                    start,
                    "",
                    List.of("remove the line that begins with \"%\"")));
        }
    }

    private static String words(Diagnostic error) {
        Matcher name = QUOTED.matcher(error.message());
        return switch (error.id()) {
            case "PW006" -> "Unknown alias: " + (name.find() ? name.group(1) : "");
            case "PW010" -> "Tried to load unspecified class: " + (name.find() ? className(name.group(1)) : "");
            case "PW007", "PW014", "PW015", "PW012", "PW013" -> "The parsed YAML is too big";
            default ->
                "(<unknown>): " + error.message() + " at line " + error.origin().line() + " column "
                        + error.origin().column();
        };
    }

    private static String className(String tag) {
        return tag.equals("!!set") ? "Psych::Set" : tag.substring(tag.lastIndexOf(':') + 1);
    }

    private static void requireDepth(Node node, Set<Node> seen, int depth) {
        if (depth > DEEPEST) {
            throw new Refusal(Problem.at(
                    node,
                    Cause.LIMIT,
                    "The parsed YAML is too big",
                    "the file is nested more than " + DEEPEST + " levels deep"));
        }
        if (node instanceof Sequence sequence && seen.add(node)) {
            sequence.forEach(item -> requireDepth(item, seen, depth + 1));
        } else if (node instanceof Mapping mapping && seen.add(node)) {
            mapping.written().forEach(entry -> requireDepth(entry.value(), seen, depth + 1));
        }
    }

    private static void refuseDate(Scalar date) {
        String type = date.text().strip().length() <= "2000-01-01".length() ? "Date" : "Time";
        Problem problem = Problem.at(
                date,
                Cause.UNREADABLE,
                "Tried to load unspecified class: " + type,
                "\"" + date.text() + "\" is a date, which GitLab does not take");
        throw new Refusal(problem.addHelp("put it in quotes"));
    }
}
