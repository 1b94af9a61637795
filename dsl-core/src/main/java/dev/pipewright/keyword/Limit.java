package dev.pipewright.keyword;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Refuses, at the call, a value that a keyword never takes; the message says which value, and what would be right. */
public final class Limit {

    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private Limit() {}

    /** The value, if it lies within the bounds. */
    public static int range(String keyword, int value, long least, long most) {
        require(value >= least && value <= most, keyword, value, "must be " + bounds(least, most));
        return value;
    }

    /** The value, if it lies within the bounds. */
    public static double range(String keyword, double value, double least, double most) {
        require(value >= least && value <= most, keyword, value, "must be from " + least + " to " + most);
        return value;
    }

    /** The text, if it has as many characters as the bounds allow. */
    public static String length(String keyword, String value, long least, long most) {
        int length = value.codePointCount(0, value.length());
        require(
                length >= least && length <= most,
                keyword,
                shortened(value),
                least == 1 && length == 0
                        ? "must not be empty"
                        : "must have " + bounds(least, most) + " characters, has " + length);
        return value;
    }

    /**
     * The text, if the pattern occurs in it.
     *
     * @param rule what the pattern asks for, in words
     */
    public static String matching(String keyword, String value, String pattern, String rule) {
        Pattern compiled = PATTERNS.computeIfAbsent(pattern, Pattern::compile);
        require(compiled.matcher(value).find(), keyword, shortened(value), rule);
        return value;
    }

    /** The value, if it is among those allowed. */
    public static <T> T oneOf(String keyword, T value, List<T> allowed) {
        require(allowed.contains(value), keyword, value, "must be one of " + allowed);
        return value;
    }

    /** The items, if they are as many as the bounds allow. */
    public static <T> List<T> size(String keyword, List<T> values, long least, long most) {
        requireCount(values, keyword, least, most);
        return values;
    }

    /** The entries, if they are as many as the bounds allow. */
    public static <T> Map<String, T> size(String keyword, Map<String, T> values, long least, long most) {
        requireCount(values.keySet(), keyword, least, most);
        return values;
    }

    /** The value, if it is not less than the bound. */
    public static int rangeAtLeast(String keyword, int value, long least) {
        return range(keyword, value, least, Long.MAX_VALUE);
    }

    /** The text, if it has no fewer characters than the bound. */
    public static String lengthAtLeast(String keyword, String value, long least) {
        return length(keyword, value, least, Long.MAX_VALUE);
    }

    /** The items, if they are no fewer than the bound. */
    public static <T> List<T> sizeAtLeast(String keyword, List<T> values, long least) {
        return size(keyword, values, least, Long.MAX_VALUE);
    }

    /** The entries, if they are no fewer than the bound. */
    public static <T> Map<String, T> sizeAtLeast(String keyword, Map<String, T> values, long least) {
        return size(keyword, values, least, Long.MAX_VALUE);
    }

    private static void requireCount(Collection<?> values, String keyword, long least, long most) {
        int size = values.size();
        if (size < least || size > most) {
            throw new IllegalArgumentException(keyword + " takes " + bounds(least, most)
                    + (most == 1 || (least == 1 && most == Long.MAX_VALUE) ? " item" : " items") + ", but got "
                    + (size == 0 ? "none" : size));
        }
    }

    private static void require(boolean allowed, String keyword, Object value, String rule) {
        if (!allowed) {
            throw new IllegalArgumentException(keyword + ": \"" + value + "\" is refused: it " + rule);
        }
    }

    private static String bounds(long least, long most) {
        if (most == Long.MAX_VALUE) {
            return "at least " + least;
        }
        return least == Long.MIN_VALUE ? "at most " + most : "from " + least + " to " + most;
    }

    private static String shortened(String value) {
        return value.length() <= 80 ? value : value.substring(0, value.offsetByCodePoints(0, 60)) + "...";
    }
}
