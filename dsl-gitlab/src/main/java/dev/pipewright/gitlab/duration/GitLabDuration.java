package dev.pipewright.gitlab.duration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations as GitLab does. */
public final class GitLabDuration {

    private static final Pattern NUMBER = Pattern.compile("[0-9]*+(?:\\.[0-9]+)?+");
    private static final Pattern CLOCK = Pattern.compile("[0-9]:(?:[0-9]|\\.[0-9])");
    private static final List<String> CLOCK_UNITS = List.of("s", "m", "h", "d", "mo", "y");
    private static final Set<String> JOINING_WORDS = Set.of("and", "with", "plus");
    private static final Map<String, Long> SECONDS = new HashMap<>();

    static {
        unit(1, "s", "sec", "secs", "second", "seconds");
        unit(60, "m", "min", "mins", "minute", "minutes");
        unit(3_600, "h", "hr", "hrs", "hour", "hours");
        unit(86_400, "d", "dy", "day", "days");
        unit(604_800, "w", "wk", "wks", "week", "weeks");
        unit(2_592_000, "mo", "mos", "month", "months");
        unit(31_557_600, "y", "yr", "yrs", "year", "years");
    }

    private GitLabDuration() {}

    private static void unit(long seconds, String... words) {
        for (String word : words) {
            SECONDS.put(word, seconds);
        }
    }

    /**
     * The duration that a text says, or empty where GitLab would refuse it: an unknown word, zero, a negative number,
     * nothing at all. {@code never}, which some keywords also take, is no duration.
     */
    public static Optional<Duration> parse(String text) {
        return words(clock(NumberWords.toDigits(text.toLowerCase(Locale.ROOT)))).flatMap(GitLabDuration::sum);
    }

    /** {@code 4:30} is {@code 4 m 30 s}, counted from the seconds; there are no weeks among these. */
    private static String clock(String text) {
        String dense = text.replace(" ", "");
        if (!CLOCK.matcher(dense).find()) {
            return text;
        }
        List<String> parts = List.of(dense.split(":"));
        if (parts.size() > CLOCK_UNITS.size()) {
            return "too many colons";
        }
        StringBuilder spelled = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String unit = CLOCK_UNITS.get(parts.size() - 1 - i);
            spelled.append(parts.get(i)).append(' ').append(unit).append(' ');
        }
        return spelled.toString();
    }

    /** Numbers and units in turn, or empty where another word stands among them. */
    private static Optional<List<String>> words(String text) {
        Matcher number = NUMBER.matcher(text);
        List<String> words = new ArrayList<>();
        for (String word : number.replaceAll(found -> found.group().isEmpty() ? "" : " " + found.group() + " ")
                .trim()
                .split("\\s+")) {
            String bare = word.replaceAll("^,|,$", "");
            if (isNumber(word) || SECONDS.containsKey(bare)) {
                words.add(isNumber(word) ? word : bare);
            } else if (!bare.isEmpty() && !JOINING_WORDS.contains(bare)) {
                return Optional.empty();
            }
        }
        if (!words.isEmpty() && !isNumber(words.get(0))) {
            // "day" is one day
            words.add(0, "1");
        }
        return Optional.of(words);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && NUMBER.matcher(word).matches();
    }

    private static Optional<Duration> sum(List<String> words) {
        BigDecimal seconds = BigDecimal.ZERO;
        for (int i = 0; i < words.size(); i++) {
            if (isNumber(words.get(i))) {
                String unit = i + 1 < words.size() ? words.get(i + 1) : "s";
                // A number before another number counts for nothing.
                seconds = seconds.add(
                        new BigDecimal(words.get(i)).multiply(BigDecimal.valueOf(SECONDS.getOrDefault(unit, 0L))));
            }
        }
        boolean possible = seconds.signum() > 0 && seconds.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0;
        return possible ? Optional.of(exactly(seconds)) : Optional.empty();
    }

    private static Duration exactly(BigDecimal seconds) {
        BigDecimal whole = seconds.setScale(0, RoundingMode.DOWN);
        return Duration.ofSeconds(
                whole.longValueExact(),
                seconds.subtract(whole).movePointRight(9).longValue());
    }
}
