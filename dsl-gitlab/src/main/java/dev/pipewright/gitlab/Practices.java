package dev.pipewright.gitlab;

import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.gitlab.practice.CacheWithOneWriter;
import dev.pipewright.gitlab.practice.ExpiringArtifacts;
import dev.pipewright.gitlab.practice.InterruptibleByDefault;
import dev.pipewright.practice.Practice;
import java.util.ArrayList;
import java.util.List;

/**
 * The practices that are applied to a pipeline before it is checked and written, in order. A job keeps out of one by
 * {@link Job} {@code .attach}; see {@link Pipeline#practices}.
 */
public final class Practices {

    private static final Practices RECOMMENDED =
            new Practices(List.of(new InterruptibleByDefault(), new CacheWithOneWriter(), new ExpiringArtifacts()));
    private static final Practices NONE = new Practices(List.of());

    private final List<Practice<Pipeline>> practices;

    private Practices(List<Practice<Pipeline>> practices) {
        this.practices = practices;
    }

    /** What we would do; on unless a pipeline says otherwise. */
    public static Practices recommended() {
        return RECOMMENDED;
    }

    /** Nothing: the pipeline is written exactly as its author wrote it. */
    public static Practices none() {
        return NONE;
    }

    /**
     * These practices but one.
     *
     * @throws IllegalArgumentException for an id that is not among them
     */
    public Practices without(String id) {
        List<String> ids = ids();
        if (!ids.contains(id)) {
            throw new IllegalArgumentException(
                    "no practice \"" + id + "\"; " + Suggestions.didYouMean(id, ids, "the practices"));
        }
        return new Practices(
                practices.stream().filter(practice -> !practice.id().equals(id)).toList());
    }

    /** These practices and one more, applied last: a team's own, say. */
    public Practices and(Practice<Pipeline> practice) {
        List<Practice<Pipeline>> all = new ArrayList<>(practices);
        all.add(practice);
        return new Practices(List.copyOf(all));
    }

    /** The ids, in the order of application. */
    public List<String> ids() {
        return practices.stream().map(Practice::id).toList();
    }

    /** The practices, in the order of application. */
    public List<Practice<Pipeline>> all() {
        return practices;
    }
}
