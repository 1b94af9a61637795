package dev.pipewright.yaml;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as Ruby's {@code Integer()}, {@code Float()}, {@code to_i} and {@code to_f} make them. */
final class RubyNumbers {

    private static final BigInteger SIXTY = BigInteger.valueOf(60);
    private static final Pattern BARE_POINT = Pattern.compile("\\.(?=[Ee]|$)");
    /** Beyond this a number would take quadratic time, and is no value of a pipeline. */
    private static final int MOST_DIGITS = 10_000;

    private RubyNumbers() {}

    /** An integer of base 2, 8, 10 or 16, by the group that matched. */
    static BigInteger integer(String text, Matcher groups) {
        int radix = groups.group("two") != null
                ? 2
                : groups.group("eight") != null ? 8 : groups.group("sixteen") != null ? 16 : 10;
        String name = radix == 2 ? "two" : radix == 8 ? "eight" : radix == 16 ? "sixteen" : "ten";
        String digits = groups.group(name).replace("_", "").replace(",", "");
        if (digits.isEmpty() && radix == 8) {
            return BigInteger.ZERO;
        }
        if (digits.length() > MOST_DIGITS) {
            throw new NumberFormatException("too many digits");
        }
        BigInteger value = new BigInteger(digits, radix);
        return text.charAt(0) == '-' ? value.negate() : value;
    }

    static double decimal(String text) {
        String digits =
                BARE_POINT.matcher(text.replace("_", "").replace(",", "")).replaceAll("");
        return Double.parseDouble(digits);
    }

    /** Hours, minutes and seconds; Psych counts two parts as hours and minutes, whence {@code 12:30} is 45000. */
    static BigInteger sixties(String text) {
        BigInteger sum = BigInteger.ZERO;
        int power = 2;
        for (String part : text.split(":", -1)) {
            if (part.length() > MOST_DIGITS) {
                throw new NumberFormatException("too many digits");
            }
            sum = sum.add(leadingInteger(part).multiply(SIXTY.pow(Math.abs(power))));
            power--;
        }
        return sum;
    }

    static double sixtiesWithPoint(String text) {
        double sum = 0;
        int power = 2;
        for (String part : text.split(":", -1)) {
            sum += leadingDecimal(part) * Math.pow(60, Math.abs(power));
            power--;
        }
        return sum;
    }

    private static BigInteger leadingInteger(String text) {
        return new BigInteger(text.substring(
                        0, endOfDigits(text, text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0))
                .replace("_", "")
                .replace("+", ""));
    }

    private static double leadingDecimal(String text) {
        int end = endOfDigits(text, text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0);
        if (end < text.length() && text.charAt(end) == '.') {
            int fraction = endOfDigits(text, end + 1);
            end = fraction > end + 1 ? fraction : end;
        }
        return Double.parseDouble(text.substring(0, end).replace("_", ""));
    }

    /** Ruby goes on past one underscore between digits, and stops at two. */
    private static int endOfDigits(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean joins = c == '_'
                    && i > start
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i + 1))
                    && text.charAt(i - 1) != '_';
            if (!Character.isDigit(c) && !joins) {
                break;
            }
            i++;
        }
        return i;
    }
}
