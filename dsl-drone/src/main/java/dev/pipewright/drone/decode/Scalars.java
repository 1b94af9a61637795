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
        if (GoScalar.isNull(text)) {
            return new Resolved("!!null", null);
        }
        Boolean truth = BOOLEANS.get(text);
        if (truth != null) {
            return new Resolved("!!bool", truth);
        }
        Double special = GoScalar.special(text);
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
        BigInteger whole = GoScalar.whole(plain);
        if (whole != null && whole.compareTo(LEAST) >= 0 && whole.compareTo(MOST) < 0) {
            return new Resolved("!!int", whole);
        }
        if (FLOAT.matcher(plain).matches()) {
            return new Resolved("!!float", Double.parseDouble(plain));
        }
        return new Resolved("!!str", text);
    }
}
