package dev.pipewright.gitlab.check;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release of GitLab, such as 18.6.
 *
 * @param major the first number, a new one each May
 * @param minor the second number, a new one each month
 */
record GitLabVersion(int major, int minor) implements Comparable<GitLabVersion> {

    private static final Pattern FORM = Pattern.compile("v?(\\d{1,4})\\.(\\d{1,4})(?:[.-].*)?");
    private static final Comparator<GitLabVersion> ORDER =
            Comparator.comparing(GitLabVersion::major).thenComparing(GitLabVersion::minor);

    /**
     * A version as people write it: {@code 18.6}, {@code 18.6.1} or {@code v18.6.1-ee}.
     *
     * @throws IllegalArgumentException for anything else
     */
    static GitLabVersion parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a version of GitLab looks like \"18.6\", but got \"" + text + "\"");
        }
        return new GitLabVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** Whether this release came before another. */
    boolean isBefore(GitLabVersion other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(GitLabVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
