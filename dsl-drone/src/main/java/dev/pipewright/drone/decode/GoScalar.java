package dev.pipewright.drone.decode;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What every YAML reader of Go makes of a plain scalar; on booleans, floats and dates they differ. */
public final class GoScalar {

    private GoScalar() {}

    /** Whether it is null. */
    public static boolean isNull(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
        };
    }

    /** The floats that have a name; null for anything else. */
    public static @Nullable Double special(String text) {
        return switch (text) {
            case ".nan", ".NaN", ".NAN" -> Double.NaN;
            case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" -> Double.POSITIVE_INFINITY;
            case "-.inf", "-.Inf", "-.INF" -> Double.NEGATIVE_INFINITY;
            default -> null;
        };
    }

    /** A whole number with the prefixes {@code 0x}, {@code 0b}, {@code 0o} and {@code 0}; null for anything else. */
    public static @Nullable BigInteger whole(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative || text.startsWith("+") ? text.substring(1) : text;
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
            return negative ? value.negate() : value;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
