package dev.pipewright.drone.substitution;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the operators within {@code ${...}} make of a value. */
final class Operators {

    private Operators() {}

    static String inCase(String value, char operator, boolean whole) {
        if (value.isEmpty()) {
            return value;
        }
        String head = whole ? value : value.substring(0, 1);
        String changed = operator == '^' ? head.toUpperCase(Locale.ROOT) : head.toLowerCase(Locale.ROOT);
        return changed + value.substring(head.length());
    }

    static String withoutPrefix(String value, String glob, boolean longest) {
        Pattern pattern = pattern(glob);
        for (int i = 0; i <= value.length(); i++) {
            int end = longest ? value.length() - i : i;
            if (pattern.matcher(value.substring(0, end)).matches()) {
                return value.substring(end);
            }
        }
        return value;
    }

    static String withoutSuffix(String value, String glob, boolean longest) {
        Pattern pattern = pattern(glob);
        for (int i = 0; i <= value.length(); i++) {
            int start = longest ? i : value.length() - i;
            if (pattern.matcher(value.substring(start)).matches()) {
                return value.substring(0, start);
            }
        }
        return value;
    }

    /** A value from a position on, for a length where one is given; numbers that are none change nothing. */
    static String part(String value, List<String> numbers) {
        try {
            int start = Integer.parseInt(numbers.get(0).strip());
            if (start < 0 || start > value.length()) {
                return "";
            }
            if (numbers.size() == 1) {
                return value.substring(start);
            }
            int length = Integer.parseInt(numbers.get(1).strip());
            int end = Math.min(value.length(), start + Math.max(0, length));
            return value.substring(start, end);
        } catch (NumberFormatException noNumber) {
            return value;
        }
    }

    static String replaced(String value, char kind, String from, String to) {
        return switch (kind) {
            case '/' -> value.replace(from, to);
            case '#' -> value.startsWith(from) ? to + value.substring(from.length()) : value;
            case '%' -> value.endsWith(from) ? value.substring(0, value.length() - from.length()) + to : value;
            default -> {
                int at = value.indexOf(from);
                yield at < 0 ? value : value.substring(0, at) + to + value.substring(at + from.length());
            }
        };
    }

    private static Pattern pattern(String glob) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            switch (c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                case '[' -> {
                    int end = glob.indexOf(']', i + 1);
                    if (end < 0) {
                        regex.append("\\[");
                    } else {
                        regex.append('[')
                                .append(glob.substring(i + 1, end)
                                        .replace("\\", "\\\\")
                                        .replace("[", "\\["))
                                .append(']');
                        i = end;
                    }
                }
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
