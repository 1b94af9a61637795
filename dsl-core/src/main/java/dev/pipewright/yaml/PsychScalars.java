package dev.pipewright.yaml;

import dev.pipewright.tree.Scalar.Kind;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves plain scalars as Ruby's Psych does, in the order in which it tries its expressions. */
final class PsychScalars {

    /** Ruby's anchors hold at every line; what has several lines never gets further than this. */
    private static final Pattern WORD =
            Pattern.compile("(?m)^[^\\d.:-]?[\\p{IsAlphabetic}_\\s!@#$%\\^&*(){}<>|/\\\\~;=]+");

    private static final Pattern TIME = Pattern.compile("-?\\d{4}-\\d{1,2}-\\d{1,2}(?:[Tt]|\\s+)\\d{1,2}:\\d\\d:\\d\\d"
            + "(?:\\.\\d*)?(?:\\s*(?:Z|[-+]\\d{1,2}:?(?:\\d\\d)?))?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-(?:1[012]|0\\d|\\d)-(?:[12]\\d|3[01]|0\\d|\\d)");
    private static final Pattern SIXTIES = Pattern.compile("[-+]?[0-9][0-9_]*(:[0-5]?[0-9]){1,2}");
    private static final Pattern SIXTIES_POINT = Pattern.compile("[-+]?[0-9][0-9_]*(:[0-5]?[0-9]){1,2}\\.[0-9_]*");
    private static final Pattern FLOAT = Pattern.compile("[-+]?([0-9][0-9_,]*)?\\.[0-9]*([eE][-+][0-9]+)?");
    private static final Pattern INTEGER = Pattern.compile("[-+]?(?:0b(?<two>[01_,]+)|0(?<eight>[0-7_,]+)"
            + "|(?<ten>0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)|0x(?<sixteen>[0-9a-fA-F_,]+))");
    private static final Pattern QUOTED_SYMBOL = Pattern.compile(":([\"'])(.*)\\1.*");
    private static final int LONGEST_WORD = 5;
    private static final int LONGEST_NUMBER = 1000;

    private PsychScalars() {}

    /**
     * The value of a plain scalar.
     *
     * @throws NumberFormatException for what looks like a number to Ruby, and then is none
     */
    static Resolved resolve(String text) {
        if (text.isEmpty()) {
            return new Resolved(Kind.NULL, null, "");
        }
        char first = text.charAt(0);
        boolean mayBeNumber = (first >= '0' && first <= '9') || first == '+' || first == '-' || first == '.';
        if (!mayBeNumber && first != ':' && !mayBeWord(text)) {
            return string(text);
        }
        if (text.indexOf('\n') >= 0 || WORD.matcher(text).lookingAt()) {
            return word(text);
        }
        return first == ':' ? symbol(text) : mayBeNumber ? number(text) : string(text);
    }

    private static Resolved string(String text) {
        return new Resolved(Kind.STRING, text, null);
    }

    private static boolean mayBeWord(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_WORD;
    }

    private static Resolved word(String text) {
        if (!mayBeWord(text)) {
            return string(text);
        }
        String[] lines = text.split("\n", -1);
        for (String line : lines) {
            if (!line.isEmpty() && "ytonf~".indexOf(Words.folded(line).charAt(0)) < 0) {
                return string(text);
            }
        }
        if (text.equals("~")) {
            return new Resolved(Kind.NULL, null, text);
        }
        for (String line : lines) {
            if (Words.folded(line).equals("null")) {
                return new Resolved(Kind.NULL, null, spelled(text, "null"));
            }
        }
        for (String line : lines) {
            switch (Words.folded(line)) {
                case "yes", "true", "on" -> {
                    return new Resolved(Kind.BOOLEAN, true, spelled(text, "true"));
                }
                default -> {}
            }
        }
        for (String line : lines) {
            switch (Words.folded(line)) {
                case "no", "false", "off" -> {
                    return new Resolved(Kind.BOOLEAN, false, spelled(text, "false"));
                }
                default -> {}
            }
        }
        return string(text);
    }

    /** A word of several lines, which only Ruby understands, is written as its value: its lines would not survive. */
    private static @Nullable String spelled(String text, String ours) {
        return text.equals(ours) || text.indexOf('\n') >= 0 ? null : text;
    }

    private static Resolved symbol(String text) {
        if (text.length() == 1) {
            return string(text);
        }
        Matcher quoted = QUOTED_SYMBOL.matcher(text);
        if (quoted.matches()) {
            String name = quoted.group(2);
            return new Resolved(Kind.STRING, name.startsWith(":") ? name.substring(1) : name, text);
        }
        return new Resolved(Kind.STRING, text.substring(1), text);
    }

    private static Resolved number(String text) {
        if (TIME.matcher(text).matches() || DATE.matcher(text).matches()) {
            return new Resolved(Kind.TIMESTAMP, text, null);
        }
        switch (text.length() <= LONGEST_WORD ? Words.folded(text) : "") {
            case ".inf", "+.inf" -> {
                return decimal(Double.POSITIVE_INFINITY, text);
            }
            case "-.inf" -> {
                return decimal(Double.NEGATIVE_INFINITY, text);
            }
            case ".nan" -> {
                return decimal(Double.NaN, text);
            }
            default -> {}
        }
        if (SIXTIES.matcher(text).matches()) {
            return integer(RubyNumbers.sixties(text), text);
        }
        if (SIXTIES_POINT.matcher(text).matches()) {
            return decimal(RubyNumbers.sixtiesWithPoint(text), text);
        }
        if (FLOAT.matcher(text).matches()) {
            return text.endsWith(".") && text.length() <= 2 && !Character.isDigit(text.charAt(0))
                    ? string(text)
                    : decimal(RubyNumbers.decimal(text), text);
        }
        Matcher integer = INTEGER.matcher(text);
        return integer.matches() ? integer(RubyNumbers.integer(text, integer), text) : string(text);
    }

    private static Resolved integer(BigInteger value, String text) {
        return new Resolved(
                Kind.INTEGER,
                value,
                text.length() <= LONGEST_NUMBER && value.toString().equals(text) ? null : text);
    }

    private static Resolved decimal(double value, String text) {
        return new Resolved(Kind.FLOAT, value, Spellings.of(value).equals(text) ? null : text);
    }

    /**
     * What a plain scalar is.
     *
     * @param spelling the text, where it is not how we would write the value
     */
    record Resolved(
            Kind kind, @Nullable Object value, @Nullable String spelling) {}
}
