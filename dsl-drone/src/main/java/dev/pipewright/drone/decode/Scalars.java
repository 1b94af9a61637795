package dev.pipewright.drone.decode;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a plain scalar is to the YAML reader that Drone is built with. */
final class Scalars {

    private static final Map<String, Boolean> BOOLEANS = new HashMap<>();
    private static final Pattern FLOAT = Pattern.compile("[-+]?[0-9]*\\.?[0-9]+([eE][-+][0-9]+)?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
            + "([Tt][0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(\\.[0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2})"
            + "| [0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(\\.[0-9]+)?)?");
    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(64);
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);

    static {
        for (String word : new String[] {"y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"}) {
            BOOLEANS.put(word, true);
        }
        for (String word : new String[] {"n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"}) {
            BOOLEANS.put(word, false);
        }
    }

    private Scalars() {}

    /** A value and the short name of its tag. */
    record Resolved(String tag, @Nullable Object value) {}

    static Resolved of(String text) {
        if (isNull(text)) {
            return new Resolved("!!null", null);
        }
        Boolean truth = BOOLEANS.get(text);
        if (truth != null) {
            return new Resolved("!!bool", truth);
        }
        Double special = special(text);
        if (special != null) {
            return new Resolved("!!float", special);
        }
        char first = text.charAt(0);
        if (first == '.') {
            return dotted(text);
        }
        if (first == '+' || first == '-' || (first >= '0' && first <= '9')) {
            return number(text);
        }
        return text.equals("<<") ? new Resolved("!!merge", text) : new Resolved("!!str", text);
    }

    static boolean isNull(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
        };
    }

    private static @Nullable Double special(String text) {
        return switch (text) {
            case ".nan", ".NaN", ".NAN" -> Double.NaN;
            case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" -> Double.POSITIVE_INFINITY;
            case "-.inf", "-.Inf", "-.INF" -> Double.NEGATIVE_INFINITY;
            default -> null;
        };
    }

    private static Resolved dotted(String text) {
        boolean number = text.length() > 1
                && text.substring(1).chars().allMatch(c -> (c >= '0' && c <= '9') || "eE+-".indexOf(c) >= 0)
                && Character.isDigit(text.charAt(1));
        try {
            return number ? new Resolved("!!float", Double.parseDouble(text)) : new Resolved("!!str", text);
        } catch (NumberFormatException noNumber) {
            return new Resolved("!!str", text);
        }
    }

    private static Resolved number(String text) {
        if (DATE.matcher(text).matches()) {
            return new Resolved("!!timestamp", text);
        }
        String plain = text.replace("_", "");
        BigInteger whole = whole(plain);
        if (whole != null && whole.compareTo(LEAST) >= 0 && whole.compareTo(MOST) < 0) {
            return new Resolved("!!int", whole);
        }
        if (FLOAT.matcher(plain).matches()) {
            return new Resolved("!!float", Double.parseDouble(plain));
        }
        return new Resolved("!!str", text);
    }

    /** A whole number with the prefixes {@code 0x}, {@code 0b}, {@code 0o} and {@code 0}; null for anything else. */
    private static @Nullable BigInteger whole(String text) {
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
