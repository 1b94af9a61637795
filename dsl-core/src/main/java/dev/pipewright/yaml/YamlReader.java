package dev.pipewright.yaml;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.YamlOrigin;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;

/**
 * Reads YAML as Ruby's Psych does, and keeps what Psych forgets: lines and columns, anchors, merge keys, tags, comments,
 * and how a number was spelled. Bad input never throws; it gives findings.
 *
 * <p>An alias is the very node of its anchor, which carries the anchor as its name. Of equal keys the last wins, with a
 * warning. An unquoted date or time is a {@link dev.pipewright.tree.Scalar.Kind#TIMESTAMP}. A Ruby symbol, {@code :text},
 * is the string {@code text} with a spelling.
 */
public final class YamlReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String REMEDY =
            "mind the indentation and the brackets, and quote text that holds \": \" or begins"
                    + " with a special character";

    private final String file;
    private final YamlLimits limits;
    private final boolean firstOnly;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private YamlReader(String file, YamlLimits limits, boolean firstOnly) {
        this.file = file;
        this.limits = limits;
        this.firstOnly = firstOnly;
    }

    /** The ids of all warnings about a text that can be read. */
    public static Set<String> warningIds() {
        return Arrays.stream(YamlProblem.values())
                .filter(YamlProblem::isWarning)
                .map(YamlProblem::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads a text.
     *
     * @param fileName the name under which findings and origins show the file
     */
    public static YamlResult read(String text, String fileName) {
        return read(text, fileName, YamlLimits.DEFAULT);
    }

    /** Reads a text, within limits. */
    public static YamlResult read(String text, String fileName, YamlLimits limits) {
        return new YamlReader(fileName, limits, false).read(text);
    }

    /** Reads the content of a file, which must be UTF-8. */
    public static YamlResult read(byte[] content, String fileName) {
        return read(content, fileName, YamlLimits.DEFAULT);
    }

    /** Reads the content of a file, which must be UTF-8, within limits. */
    public static YamlResult read(byte[] content, String fileName, YamlLimits limits) {
        return new YamlReader(fileName, limits, false).read(content);
    }

    /** Reads the first document of a text, within limits, and nothing behind it, as Ruby does. */
    public static YamlResult readFirst(String text, String fileName, YamlLimits limits) {
        return new YamlReader(fileName, limits, true).read(text);
    }

    private YamlResult read(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer characters = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(bytes, characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            report(YamlProblem.NOT_UTF_8, text, text.length(), "from here the file is not UTF-8");
            return result(null);
        }
        return read(text);
    }

    private YamlResult read(String given) {
        String text = given;
        if (text.startsWith(String.valueOf(BYTE_ORDER_MARK))) {
            report(
                    YamlProblem.BYTE_ORDER_MARK,
                    text,
                    0,
                    "the file begins with a byte order mark, which it does not need");
            text = text.substring(1);
        }
        if (!isReadable(text)) {
            return result(null);
        }
        Composer composer = new Composer(text, file, limits, diagnostics);
        parse(text, composer);
        return result(composer);
    }

    private void parse(String text, Composer composer) {
        try {
            Events events = new Events(text);
            while (!composer.isStopped()) {
                Event event = events.getEvent();
                composer.accept(event);
                if (event.is(Event.ID.StreamEnd) || (firstOnly && event.is(Event.ID.DocumentEnd))) {
                    return;
                }
            }
        } catch (MarkedYAMLException bad) {
            Diagnostic finding = YamlProblem.SYNTAX.at(origin(bad), problem(bad));
            diagnostics.add(begin(bad).map(finding::addHelp).orElse(finding).addHelp(REMEDY));
        } catch (YAMLException bad) {
            diagnostics.add(YamlProblem.SYNTAX
                    .at(new YamlOrigin(file, 1, 1), "this is not YAML: " + firstLine(String.valueOf(bad.getMessage())))
                    .addHelp(REMEDY));
        }
    }

    /** The end of a file says little about a quote that stays open on its first line. */
    private static Optional<String> begin(MarkedYAMLException bad) {
        var from = bad.getContextMark();
        var to = bad.getProblemMark();
        return from == null || to == null || from.getLine() == to.getLine()
                ? Optional.empty()
                : Optional.of("what is not right begins at line " + (from.getLine() + 1) + ", column "
                        + (from.getColumn() + 1));
    }

    private YamlOrigin origin(MarkedYAMLException bad) {
        var mark = bad.getProblemMark() == null ? bad.getContextMark() : bad.getProblemMark();
        return mark == null
                ? new YamlOrigin(file, 1, 1)
                : new YamlOrigin(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String problem(MarkedYAMLException bad) {
        String problem = bad.getProblem() == null ? String.valueOf(bad.getContext()) : bad.getProblem();
        String context = bad.getProblem() == null || bad.getContext() == null ? "" : " " + bad.getContext();
        return firstLine(problem + context).toLowerCase(Locale.ROOT);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unknown error").strip();
    }

    private boolean isReadable(String text) {
        if (text.length() > limits.characters()) {
            report(YamlProblem.TOO_LONG, text, 0, "the file has more than " + limits.characters() + " characters");
            return false;
        }
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lineStart = i + 1;
            } else if (i - lineStart >= limits.lineLength()) {
                report(
                        YamlProblem.LINE_TOO_LONG,
                        text,
                        i,
                        "the line has more than " + limits.lineLength() + " characters");
                return false;
            }
            if (Characters.isPair(text, i)) {
                i++;
            } else if (!Characters.isAllowedInFile(c)) {
                report(
                        YamlProblem.CHARACTER,
                        text,
                        i,
                        String.format(Locale.ROOT, "the character U+%04X cannot stand in a YAML file", (int) c));
                return false;
            }
        }
        return true;
    }

    private void report(YamlProblem problem, String text, int index, String message) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        diagnostics.add(problem.at(new YamlOrigin(file, line, index - lineStart + 1), message));
    }

    private YamlResult result(@Nullable Composer composer) {
        return composer == null
                ? new YamlResult(new YamlDocuments(List.of(), List.of()), diagnostics, List.of())
                : new YamlResult(composer.documents(), diagnostics, composer.dates());
    }
}
