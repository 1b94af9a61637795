package dev.pipewright.gitlab.duration;

import java.util.ArrayList;
import java.util.List;

/** Small numbers in words: {@code twenty-five} is {@code 25}. */
final class NumberWords {

    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private NumberWords() {}

    /** The text with its number words below a hundred replaced by digits. */
    static String toDigits(String text) {
        List<String> words = new ArrayList<>();
        boolean afterTens = false;
        int tens = 0;
        for (String word : text.replaceAll("(?<=ty)-(?=[a-z])", " ").split("[ \\t\\n]+", -1)) {
            int unit = UNITS.indexOf(word);
            if (afterTens && unit > 0 && unit < 10) {
                words.set(words.size() - 1, Integer.toString(tens + unit));
                afterTens = false;
                continue;
            }
            afterTens = TENS.contains(word);
            tens = 20 + 10 * TENS.indexOf(word);
            words.add(afterTens ? Integer.toString(tens) : unit >= 0 ? Integer.toString(unit) : word);
        }
        return String.join(" ", words);
    }
}
