package dev.pipewright.gitlab.resolve.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times as {@code release:released_at} takes them: a prefix of the text must be one of ISO 8601. */
final class IsoDate {

    private static final Pattern CALENDAR = Pattern.compile(
            "^\\s*([+-]?\\d{4,})-(\\d\\d)-(\\d\\d)(?:[Tt ](\\d\\d)(?::?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d+)?)?)?(?:[Zz]|[+-]\\d\\d(?::?\\d\\d)?)?)?.*",
            Pattern.DOTALL);
    private static final Pattern BASIC = Pattern.compile(
            "^\\s*(\\d{4})(\\d\\d)(\\d\\d)(?:[Tt](\\d\\d)(?::?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d+)?)?)?(?:[Zz]|[+-]\\d\\d(?::?\\d\\d)?)?)?.*",
            Pattern.DOTALL);

    private IsoDate() {}

    static boolean isValid(String text) {
        return matches(CALENDAR, text) || matches(BASIC, text);
    }

    private static boolean matches(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        try {
            LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            int hour = number(matcher, 4);
            LocalTime.of(hour == 24 ? 0 : hour, number(matcher, 5), number(matcher, 6));
            return true;
        } catch (DateTimeException | NumberFormatException impossible) {
            return false;
        }
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
