package dev.pipewright.drone.woodpecker;

import dev.pipewright.drone.decode.GoScalar;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a plain scalar is to Woodpecker's YAML reader, which knows YAML 1.2's booleans and 1.1's octals. */
final class PlainScalar {

    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private PlainScalar() {}

    /** A boolean, a whole number, a double, a string, or null. */
    static @Nullable Object of(String text) {
        if (GoScalar.isNull(text)) {
            return null;
        }
        return switch (text) {
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            default -> {
                Double special = GoScalar.special(text);
                yield special == null ? numberOr(text) : special;
            }
        };
    }

    private static Object numberOr(String text) {
        char first = text.charAt(0);
        if (first != '.' && first != '+' && first != '-' && (first < '0' || first > '9')) {
            return text;
        }
        String plain = text.replace("_", "");
        BigInteger whole = GoScalar.whole(plain);
        if (whole != null && whole.bitLength() <= 64) {
            return whole;
        }
        return FLOAT.matcher(plain).matches() ? (Object) Double.parseDouble(plain) : text;
    }

    /** The further words, in quotes or not, that are taken for a boolean where one is wanted; null for others. */
    static @Nullable Boolean flag(String text) {
        return switch (text) {
            case "y", "Y", "yes", "Yes", "YES", "on", "On", "ON" -> true;
            case "n", "N", "no", "No", "NO", "off", "Off", "OFF" -> false;
            default -> null;
        };
    }
}
