package dev.pipewright.gitlab.glob;

import java.util.List;

/**
 * A glob of {@code rules:changes}: {@code src/**}{@code /*.java}. Immutable.
 *
 * <p>{@code *} and {@code ?} stay within a folder, <code>**&#47;</code> is any number of folders, {@code [a-c]} and {@code [!a]} one
 * character, {@code {a,b}} alternatives; a backslash takes the next character for itself. Case matters, leading dots do not.
 */
public final class Glob {

    private final String text;
    private final List<List<Segment>> alternatives;

    private Glob(String text) {
        this.text = text;
        this.alternatives = Alternatives.of(text).stream().map(Segment::compile).toList();
    }

    /**
     * Compiles a glob; every text is one, though some match nothing.
     *
     * @throws IllegalArgumentException where its braces expand to more than 10,000 alternatives
     */
    public static Glob of(String text) {
        return new Glob(text);
    }

    /** Whether a path is matched, relative to the repository's root and without a leading slash. */
    public boolean matches(String path) {
        String[] folders = path.split("/", -1);
        return alternatives.stream().anyMatch(segments -> matches(segments, folders));
    }

    /** As with a star among characters, only the last {@code **} ever needs to give way. */
    private static boolean matches(List<Segment> segments, String[] folders) {
        int segment = 0;
        int folder = 0;
        int retrySegment = -1;
        int retryFolder = 0;
        while (segment < segments.size() || folder < folders.length) {
            if (segment < segments.size() && segments.get(segment).atAnyDepth() && segment != retrySegment) {
                retrySegment = segment;
                retryFolder = folder;
            }
            boolean fits = segment < segments.size()
                    && folder < folders.length
                    && segments.get(segment).matches(folders[folder]);
            if (fits) {
                segment++;
                folder++;
            } else if (retrySegment >= 0 && retryFolder < folders.length - 1) {
                segment = retrySegment;
                folder = ++retryFolder;
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob that && text.equals(that.text);
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
