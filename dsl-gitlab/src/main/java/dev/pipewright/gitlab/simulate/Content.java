package dev.pipewright.gitlab.simulate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The commit of a pipeline.
 *
 * @param diff the files that GitLab takes for changed, null where it has nothing to compare with
 * @param comparisons the files that differ from another ref, for {@code compare_to}
 * @param existing all files, null for those of the simulated project
 */
record Content(
        String message,
        @Nullable List<String> diff,
        Map<String, List<String>> comparisons,
        @Nullable List<String> existing) {

    static final Content EMPTY = new Content("Change", null, Map.of(), null);

    Content message(String newMessage) {
        return new Content(newMessage, diff, comparisons, existing);
    }

    Content diff(@Nullable List<String> files) {
        return new Content(message, files == null ? null : List.copyOf(files), comparisons, existing);
    }

    Content comparisons(Map<String, List<String>> newComparisons) {
        return new Content(message, diff, Map.copyOf(newComparisons), existing);
    }

    Content existing(List<String> files) {
        return new Content(message, diff, comparisons, List.copyOf(files));
    }
}
