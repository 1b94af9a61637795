package dev.pipewright.drone.woodpecker;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a plain scalar is to Woodpecker's YAML reader, which knows YAML 1.2's booleans and 1.1's octals. */
final class PlainScalar {

    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private PlainScalar() {}

    /** A boolean, a whole number, a double, a string, or null. */
    static @Nullable Object of(String text) {
        switch (text) {
            case "", "~", "null", "Null", "NULL" -> {
                return null;
            }
            case "true", "True", "TRUE" -> {
                return true;
            }
            case "false", "False", "FALSE" -> {
                return false;
            }
            case ".nan", ".NaN", ".NAN" -> {
                return Double.NaN;
            }
            case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" -> {
                return Double.POSITIVE_INFINITY;
            }
            case "-.inf", "-.Inf", "-.INF" -> {
                return Double.NEGATIVE_INFINITY;
            }
            default -> {
                return numberOr(text);
            }
        }
    }

    private static Object numberOr(String text) {
        char first = text.charAt(0);
        if (first != '.' && first != '+' && first != '-' && (first < '0' || first > '9')) {
            return text;
        }
        String plain = text.replace("_", "");
        BigInteger whole = whole(plain);
        if (whole != null && whole.bitLength() <= 64) {
            return whole;
        }
        return FLOAT.matcher(plain).matches() ? (Object) Double.parseDouble(plain) : text;
    }

    private static @Nullable BigInteger whole(String text) {
        boolean signed = text.startsWith("-") || text.startsWith("+");
        String digits = signed ? text.substring(1) : text;
        int radix = 10;
        if (digits.length() > 1 && digits.charAt(0) == '0') {
            char mark = Character.toLowerCase(digits.charAt(1));
            radix = mark == 'x' ? 16 : mark == 'b' ? 2 : 8;
            digits = mark == 'x' || mark == 'b' || mark == 'o' ? digits.substring(2) : digits.substring(1);
        }
        if (digits.isEmpty() || digits.charAt(0) == '-' || digits.charAt(0) == '+') {
            return null;
        }
        try {
            BigInteger value = new BigInteger(digits, radix);
            return text.startsWith("-") ? value.negate() : value;
        } catch (NumberFormatException noNumber) {
            return null;
        }
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
