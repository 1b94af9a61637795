package dev.pipewright.keyword;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Durations in words, exactly: {@code 1 hour 30 minutes}. */
public final class DurationWords {

    private DurationWords() {}

    /**
     * The duration in days, hours, minutes and seconds, leaving out what is zero.
     *
     * @throws IllegalArgumentException for a duration that is not a positive number of whole seconds
     */
    public static String of(String keyword, Duration duration) {
        Duration whole = duration.truncatedTo(ChronoUnit.SECONDS);
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(
                    keyword + ": \"" + duration + "\" is refused: it must be longer than zero, one second at least");
        }
        if (!duration.equals(whole)) {
            throw new IllegalArgumentException(keyword + ": \"" + duration + "\" is refused: it must be whole seconds, "
                    + whole + " or " + whole.plusSeconds(1));
        }
        List<String> words = new ArrayList<>(4);
        say(words, duration.toDaysPart(), "day");
        say(words, duration.toHoursPart(), "hour");
        say(words, duration.toMinutesPart(), "minute");
        say(words, duration.toSecondsPart(), "second");
        return String.join(" ", words);
    }

    /**
     * The duration in words, as {@link #of(String, Duration)}.
     *
     * @param longest the longest that is allowed
     * @throws IllegalArgumentException for a longer one too
     */
    public static String of(String keyword, Duration duration, Duration longest) {
        String words = of(keyword, duration);
        if (duration.compareTo(longest) > 0) {
            throw new IllegalArgumentException(
                    keyword + ": \"" + words + "\" is refused: it must be at most " + of(keyword, longest));
        }
        return words;
    }

    private static void say(List<String> words, long count, String unit) {
        if (count != 0) {
            words.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }
}
