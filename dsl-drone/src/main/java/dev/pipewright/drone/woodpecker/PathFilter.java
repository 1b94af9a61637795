package dev.pipewright.drone.woodpecker;

import dev.pipewright.drone.build.UnmetCondition;
import dev.pipewright.yaml.RawNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Globs over the files that commits change.
 *
 * @param include globs of which one must match a file
 * @param exclude globs; where each file matches one, nothing runs
 * @param ignoreMessage a part of the commit's message that lets everything run; empty for none
 * @param onEmpty what holds where no file changes; null for true
 */
record PathFilter(
        List<String> include,
        List<String> exclude,
        String ignoreMessage,
        @Nullable Boolean onEmpty) {

    static final PathFilter ALL = new PathFilter(List.of(), List.of(), "", null);

    static PathFilter read(@Nullable RawNode node, Reading reading) {
        if (node == null || Reading.isNull(node)) {
            return ALL;
        }
        if (!(node.target() instanceof RawNode.Pairs)) {
            return new PathFilter(Filter.condition(node, reading), List.of(), "", null);
        }
        Reading inner = new Reading();
        Map<String, RawNode> fields = inner.fields(node, "struct");
        PathFilter filter = new PathFilter(
                inner.texts(fields.get("include")),
                inner.texts(fields.get("exclude")),
                inner.text(fields.get("ignore_message")),
                inner.flagOrNull(fields.get("on_empty")));
        if (!inner.wrongs().isEmpty()) {
            reading.wrong(node, "could not parse condition");
        }
        return filter;
    }

    /** What the changed files do not meet; empty where they meet all. */
    Optional<UnmetCondition> unmet(List<String> files, String message) {
        String text = message.toLowerCase(Locale.ROOT);
        if (!ignoreMessage.isEmpty() && text.contains(ignoreMessage.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String found = String.join(", ", files);
        if (files.isEmpty()) {
            return Boolean.FALSE.equals(onEmpty) ? unmet(false, include, found) : Optional.empty();
        }
        if (!exclude.isEmpty() && files.stream().allMatch(file -> anyOf(exclude, file))) {
            return unmet(true, exclude, found);
        }
        boolean holds = include.isEmpty() || files.stream().anyMatch(file -> anyOf(include, file));
        return holds ? Optional.empty() : unmet(false, include, found);
    }

    private static Optional<UnmetCondition> unmet(boolean isExcluded, List<String> globs, String found) {
        return Optional.of(new UnmetCondition("path", isExcluded, globs.isEmpty() ? List.of("*") : globs, found));
    }

    private static boolean anyOf(List<String> globs, String file) {
        return globs.stream().anyMatch(glob -> Wildcard.matches(glob, file));
    }
}
