package dev.pipewright.drone.woodpecker.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The functions that an expression can call, as far as texts, lists and conditions need them. */
final class Functions {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("all", Kind.BOOL),
            Map.entry("any", Kind.BOOL),
            Map.entry("none", Kind.BOOL),
            Map.entry("one", Kind.BOOL),
            Map.entry("filter", Kind.LIST),
            Map.entry("map", Kind.LIST),
            Map.entry("count", Kind.INT),
            Map.entry("len", Kind.INT),
            Map.entry("int", Kind.INT),
            Map.entry("float", Kind.FLOAT),
            Map.entry("string", Kind.STRING),
            Map.entry("type", Kind.STRING),
            Map.entry("upper", Kind.STRING),
            Map.entry("lower", Kind.STRING),
            Map.entry("trim", Kind.STRING),
            Map.entry("trimPrefix", Kind.STRING),
            Map.entry("trimSuffix", Kind.STRING),
            Map.entry("replace", Kind.STRING),
            Map.entry("repeat", Kind.STRING),
            Map.entry("join", Kind.STRING),
            Map.entry("split", Kind.LIST),
            Map.entry("indexOf", Kind.INT),
            Map.entry("lastIndexOf", Kind.INT),
            Map.entry("hasPrefix", Kind.BOOL),
            Map.entry("hasSuffix", Kind.BOOL),
            Map.entry("first", Kind.UNKNOWN),
            Map.entry("last", Kind.UNKNOWN));

    private Functions() {}

    static boolean takesPredicate(String name) {
        return switch (name) {
            case "all", "any", "none", "one", "filter", "map", "count" -> true;
            default -> false;
        };
    }

    static Kind kind(String name, int arguments, int column) {
        Kind kind = KINDS.get(name);
        if (kind == null) {
            throw new ExpressionException("unknown name " + name + " (1:" + column + ")");
        }
        if (arguments == 0 || (takesPredicate(name) && arguments != 2)) {
            throw new ExpressionException("not enough arguments to call " + name + " (1:" + column + ")");
        }
        return kind;
    }

    static Object over(String name, @Nullable Object of, Term predicate, Scope scope) {
        if (!(of instanceof List<?> list)) {
            throw new ExpressionException("builtin " + name + " takes only array (got " + of + ")");
        }
        List<@Nullable Object> kept = new ArrayList<>();
        for (Object item : list) {
            Object value = predicate.value(scope.at(item));
            if (name.equals("map")) {
                kept.add(value);
            } else if (Operators.truth(value)) {
                kept.add(item);
            }
        }
        return switch (name) {
            case "all" -> kept.size() == list.size();
            case "any" -> !kept.isEmpty();
            case "none" -> kept.isEmpty();
            case "one" -> kept.size() == 1;
            case "count" -> (long) kept.size();
            default -> kept;
        };
    }

    static @Nullable Object apply(String name, List<Object> arguments) {
        Object first = arguments.get(0);
        if (first instanceof List<?> list) {
            return ofList(name, list, arguments);
        }
        return switch (name) {
            case "string" -> String.valueOf(first);
            case "int" -> whole(first);
            case "float" -> decimal(first);
            case "type" ->
                first instanceof String
                        ? "string"
                        : first instanceof Boolean ? "bool" : first instanceof Long ? "int" : "float";
            default -> ofText(name, text(arguments, 0), arguments);
        };
    }

    private static @Nullable Object ofList(String name, List<?> list, List<Object> arguments) {
        return switch (name) {
            case "len" -> (long) list.size();
            case "first" -> list.isEmpty() ? null : list.get(0);
            case "last" -> list.isEmpty() ? null : list.get(list.size() - 1);
            case "join" ->
                String.join(
                        arguments.size() > 1 ? text(arguments, 1) : "",
                        list.stream().map(String::valueOf).toList());
            case "type" -> "array";
            default -> throw new ExpressionException("invalid argument for " + name + " (type array)");
        };
    }

    private static Object ofText(String name, String text, List<Object> arguments) {
        return switch (name) {
            case "len" -> (long) text.codePointCount(0, text.length());
            case "upper" -> text.toUpperCase(Locale.ROOT);
            case "lower" -> text.toLowerCase(Locale.ROOT);
            case "trim" -> text.strip();
            case "trimPrefix" ->
                text.startsWith(text(arguments, 1))
                        ? text.substring(text(arguments, 1).length())
                        : text;
            case "trimSuffix" ->
                text.endsWith(text(arguments, 1))
                        ? text.substring(0, text.length() - text(arguments, 1).length())
                        : text;
            case "replace" -> text.replace(text(arguments, 1), text(arguments, 2));
            case "repeat" -> text.repeat((int) whole(arguments.get(1)));
            case "split" -> List.of((Object[]) text.split(Pattern.quote(text(arguments, 1)), -1));
            case "indexOf" -> (long) text.indexOf(text(arguments, 1));
            case "lastIndexOf" -> (long) text.lastIndexOf(text(arguments, 1));
            case "hasPrefix" -> text.startsWith(text(arguments, 1));
            case "hasSuffix" -> text.endsWith(text(arguments, 1));
            default -> throw new ExpressionException("invalid argument for " + name + " (type string)");
        };
    }

    private static String text(List<Object> arguments, int index) {
        if (index < arguments.size() && arguments.get(index) instanceof String text) {
            return text;
        }
        throw new ExpressionException("a function was not given the text that it takes");
    }

    private static long whole(Object value) {
        try {
            return value instanceof Number number ? number.longValue() : Long.parseLong(String.valueOf(value));
        } catch (NumberFormatException noNumber) {
            throw new ExpressionException("invalid operation: int(" + value + ")");
        }
    }

    private static double decimal(Object value) {
        try {
            return value instanceof Number number ? number.doubleValue() : Double.parseDouble(String.valueOf(value));
        } catch (NumberFormatException noNumber) {
            throw new ExpressionException("invalid operation: float(" + value + ")");
        }
    }
}
