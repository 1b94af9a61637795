package dev.pipewright.gitlab.simulate;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Sequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job that another one waits for.
 *
 * @param name the job, that of its instance where it is one of several
 * @param artifacts whether its artifacts are fetched
 * @param isOptional whether it may be absent
 * @param origin where it was written
 */
public record RunNeed(String name, boolean artifacts, boolean isOptional, Origin origin) {

    /** The needs of a list as GitLab stores them. */
    static List<RunNeed> of(@Nullable Node needs) {
        if (!(needs instanceof Sequence sequence)) {
            return List.of();
        }
        return sequence.stream()
                .filter(Mapping.class::isInstance)
                .map(need -> of((Mapping) need))
                .toList();
    }

    private static RunNeed of(Mapping need) {
        return new RunNeed(
                Ruby.text(need.get("name")),
                !Ruby.is(need.get("artifacts"), false),
                Ruby.is(need.get("optional"), true),
                need.origin());
    }
}
