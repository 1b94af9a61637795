package dev.pipewright.gitlab.glob;

import java.util.List;
import java.util.function.Predicate;

/**
 * A glob of {@code rules:exists}, which takes some shortcuts past {@link Glob}. Immutable.
 *
 * <p>Without a star, question mark, opening bracket or brace it is the exact path of a file, or with a slash at its end a folder that holds one.
 * <code>**&#47;*.js</code> asks only how a path ends.
 */
public final class ExistsGlob {

    private static final String ANYWHERE = "**/*";

    private final String text;
    private final Predicate<String> matcher;

    private ExistsGlob(String text, Predicate<String> matcher) {
        this.text = text;
        this.matcher = matcher;
    }

    /**
     * Compiles a glob.
     *
     * @throws IllegalArgumentException where its braces expand to more than 10,000 alternatives
     */
    public static ExistsGlob of(String text) {
        return new ExistsGlob(text, matcher(text));
    }

    private static Predicate<String> matcher(String text) {
        if (isExact(text)) {
            return text.endsWith("/") ? path -> path.startsWith(text) : text::equals;
        }
        String ending = text.startsWith(ANYWHERE) ? text.substring(ANYWHERE.length()) : text;
        if (ending.startsWith(".") && ending.indexOf('/') < 0 && isExact(ending)) {
            return path -> path.endsWith(ending);
        }
        return Glob.of(text)::matches;
    }

    private static boolean isExact(String text) {
        return text.chars().noneMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
    }

    /**
     * Whether GitLab finds a file among all of a repository. For a folder it halves the list again and again, as if the folder
     * were its end, and so finds it only where it comes upon one of its files on the way.
     *
     * @param paths all paths, sorted, without leading slashes
     */
    public boolean matchesAny(List<String> paths) {
        if (!text.endsWith("/") || !isExact(text)) {
            return paths.stream().anyMatch(matcher);
        }
        int low = 0;
        int high = paths.size();
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (paths.get(middle).startsWith(text)) {
                return true;
            }
            low = middle + 1;
        }
        return false;
    }

    /** Whether a file of the repository is matched, by its path without a leading slash. */
    public boolean matches(String path) {
        return matcher.test(path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExistsGlob that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text it was compiled from. */
    @Override
    public String toString() {
        return text;
    }
}
