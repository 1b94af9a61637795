package dev.pipewright.drone.woodpecker.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What operators take and what they give. */
final class Operators {

    private Operators() {}

    /** The kind of an operator's result; null where it does not take these kinds. */
    static @Nullable Kind kind(String operator, Kind one, Kind other) {
        boolean texts = one.mayBe(Kind.STRING) && other.mayBe(Kind.STRING);
        boolean numbers = (one == Kind.UNKNOWN || one.isNumber()) && (other == Kind.UNKNOWN || other.isNumber());
        switch (operator) {
            case "and", "&&", "or", "||" -> {
                return one.mayBe(Kind.BOOL) && other.mayBe(Kind.BOOL) ? Kind.BOOL : null;
            }
            case "==", "!=" -> {
                boolean nil = one == Kind.NIL || other == Kind.NIL;
                return numbers || nil || one.mayBe(other) ? Kind.BOOL : null;
            }
            case "<", ">", "<=", ">=" -> {
                return numbers || texts ? Kind.BOOL : null;
            }
            case "matches", "contains", "startsWith", "endsWith" -> {
                return texts ? Kind.BOOL : null;
            }
            case "in" -> {
                return other == Kind.LIST || other == Kind.MAP || other == Kind.UNKNOWN ? Kind.BOOL : null;
            }
            case "??" -> {
                return one == other ? one : Kind.UNKNOWN;
            }
            case ".." -> {
                return numbers ? Kind.LIST : null;
            }
            case "+" -> {
                return texts && (one == Kind.STRING || other == Kind.STRING)
                        ? Kind.STRING
                        : numbers ? number(operator, one, other) : null;
            }
            default -> {
                return numbers ? number(operator, one, other) : null;
            }
        }
    }

    private static Kind number(String operator, Kind one, Kind other) {
        if (operator.equals("/") || operator.equals("**") || operator.equals("^")) {
            return Kind.FLOAT;
        }
        if (one == Kind.UNKNOWN || other == Kind.UNKNOWN) {
            return Kind.UNKNOWN;
        }
        return one == Kind.INT && other == Kind.INT ? Kind.INT : Kind.FLOAT;
    }

    static boolean truth(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw new ExpressionException("interface conversion: a condition is neither true nor false");
    }

    static Object signed(String operator, @Nullable Object value) {
        boolean minus = operator.equals("-");
        if (value instanceof Long whole) {
            return minus ? -whole : whole;
        }
        if (value instanceof Double decimal) {
            return minus ? -decimal : decimal;
        }
        throw wrong(operator, value, value);
    }

    static Object present(@Nullable Object value) {
        if (value == null) {
            throw new ExpressionException("a function was given nil");
        }
        return value;
    }

    static Object apply(String operator, @Nullable Object one, @Nullable Object other) {
        switch (operator) {
            case "==" -> {
                return equal(one, other);
            }
            case "!=" -> {
                return !equal(one, other);
            }
            case "in" -> {
                return isIn(one, other);
            }
            default -> {}
        }
        if (one instanceof String a && other instanceof String b) {
            return texts(operator, a, b);
        }
        if (one instanceof Number a && other instanceof Number b) {
            return numbers(operator, a, b);
        }
        throw wrong(operator, one, other);
    }

    private static Object texts(String operator, String a, String b) {
        return switch (operator) {
            case "<" -> a.compareTo(b) < 0;
            case ">" -> a.compareTo(b) > 0;
            case "<=" -> a.compareTo(b) <= 0;
            case ">=" -> a.compareTo(b) >= 0;
            case "contains" -> a.contains(b);
            case "startsWith" -> a.startsWith(b);
            case "endsWith" -> a.endsWith(b);
            case "matches" -> pattern(b).matcher(a).find();
            case "+" -> a + b;
            default -> throw wrong(operator, a, b);
        };
    }

    private static Object numbers(String operator, Number a, Number b) {
        double x = a.doubleValue();
        double y = b.doubleValue();
        boolean whole = a instanceof Long && b instanceof Long;
        switch (operator) {
            case "<" -> {
                return x < y;
            }
            case ">" -> {
                return x > y;
            }
            case "<=" -> {
                return x <= y;
            }
            case ">=" -> {
                return x >= y;
            }
            case "/" -> {
                return x / y;
            }
            case "**", "^" -> {
                return Math.pow(x, y);
            }
            case "+" -> {
                return whole ? (Object) (a.longValue() + b.longValue()) : (Object) (x + y);
            }
            case "-" -> {
                return whole ? (Object) (a.longValue() - b.longValue()) : (Object) (x - y);
            }
            case "*" -> {
                return whole ? (Object) (a.longValue() * b.longValue()) : (Object) (x * y);
            }
            case "%" -> {
                if (!whole || b.longValue() == 0) {
                    throw new ExpressionException("integer divide by zero");
                }
                return a.longValue() % b.longValue();
            }
            case ".." -> {
                return range(a.longValue(), b.longValue());
            }
            default -> throw wrong(operator, a, b);
        }
    }

    private static List<Object> range(long from, long to) {
        if (to - from > 1_000_000) {
            throw new ExpressionException("memory budget exceeded");
        }
        List<Object> range = new ArrayList<>();
        for (long i = from; i <= to; i++) {
            range.add(i);
        }
        return range;
    }

    private static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number a && other instanceof Number b) {
            return a.doubleValue() == b.doubleValue();
        }
        return Objects.equals(one, other);
    }

    private static boolean isIn(@Nullable Object value, @Nullable Object all) {
        if (all instanceof List<?> list) {
            return list.stream().anyMatch(item -> equal(value, item));
        }
        if (all instanceof Map<?, ?> map) {
            return map.containsKey(String.valueOf(value));
        }
        throw wrong("in", value, all);
    }

    static @Nullable Object at(@Nullable Object of, @Nullable Object index) {
        if (of instanceof Map<?, ?> map) {
            return map.get(String.valueOf(index));
        }
        if (of instanceof List<?> list && index instanceof Long place) {
            return list.get(place(place, list.size(), 1));
        }
        if (of instanceof String text && index instanceof Long place) {
            int at = place(place, text.length(), 1);
            return text.substring(at, at + 1);
        }
        throw new ExpressionException("cannot fetch " + index + " from " + of);
    }

    private static int place(long index, int size, int last) {
        long place = index < 0 ? size + index : index;
        if (place < 0 || place > size - last) {
            throw new ExpressionException("index out of range: " + index + " (array length is " + size + ")");
        }
        return (int) place;
    }

    static Object slice(@Nullable Object of, @Nullable Object from, @Nullable Object to) {
        if (!(from instanceof Long start) || (to != null && !(to instanceof Long))) {
            throw new ExpressionException("cannot slice from " + from + " to " + to);
        }
        if (of instanceof String text) {
            int end = clamped(to instanceof Long stop ? stop : text.length(), text.length());
            return text.substring(Math.min(clamped(start, text.length()), end), end);
        }
        if (of instanceof List<?> list) {
            int end = clamped(to instanceof Long stop ? stop : list.size(), list.size());
            return new ArrayList<@Nullable Object>(list.subList(Math.min(clamped(start, list.size()), end), end));
        }
        throw new ExpressionException("cannot slice " + of);
    }

    private static int clamped(long index, int size) {
        return (int) Math.max(0, Math.min(size, index < 0 ? size + index : index));
    }

    static Pattern pattern(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException broken) {
            throw new ExpressionException("error parsing regexp: " + broken.getDescription() + ": `" + text + "`");
        }
    }

    static ExpressionException wrong(String operator, @Nullable Object one, @Nullable Object other) {
        return new ExpressionException("invalid operation: " + one + " " + operator + " " + other);
    }
}
