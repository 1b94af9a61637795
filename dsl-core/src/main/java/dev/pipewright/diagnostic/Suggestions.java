package dev.pipewright.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The nearest right word for a wrong one. */
public final class Suggestions {

    private static final int MOST = 10;

    private Suggestions() {}

    /** A line of help: {@code did you mean "build"? defined are "build", "test"}; at most ten names, sorted. */
    public static String didYouMean(String wrong, Collection<String> right, String what) {
        List<String> sorted = right.stream().distinct().sorted().toList();
        if (sorted.isEmpty()) {
            return what + " are none";
        }
        String alternatives = String.join(
                ", ", sorted.stream().limit(MOST).map(name -> '"' + name + '"').toList());
        String more = sorted.size() > MOST ? " and " + (sorted.size() - MOST) + " more" : "";
        return nearest(wrong, sorted)
                        .map(name -> "did you mean \"" + name + "\"? ")
                        .orElse("") + what + " are " + alternatives + more;
    }

    /** The most similar word, if one is similar enough to have been meant. */
    public static Optional<String> nearest(String wrong, Collection<String> right) {
        // A word of one letter resembles every other one; nothing can be told from that.
        int limit = Math.min(Math.max(1, wrong.length() / 3), wrong.length() - 1);
        String asked = wrong.toLowerCase(Locale.ROOT);
        return right.stream()
                .filter(word -> Math.abs(word.length() - wrong.length()) <= limit)
                .map(word -> new Candidate(word, distance(asked, word.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance <= limit)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /** The most similar word, if it is the only one that is similar enough to have been meant. */
    public static Optional<String> onlyNear(String wrong, Collection<String> right) {
        return nearest(wrong, right)
                .filter(first -> nearest(
                                wrong,
                                right.stream()
                                        .filter(word -> !word.equals(first))
                                        .toList())
                        .isEmpty());
    }

    /** Insertions, deletions, replacements and swaps of neighbours between two words. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private record Candidate(String word, int distance) {}
}
