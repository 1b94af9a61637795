package dev.pipewright.drone.woodpecker;

import dev.pipewright.drone.build.UnmetCondition;
import dev.pipewright.yaml.RawNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Globs of which one must match, and globs of which none may. */
record Filter(List<String> include, List<String> exclude) {

    static final Filter ALL = new Filter(List.of(), List.of());

    /** Reads a text, a list, or a mapping of {@code include} and {@code exclude}; other keys count for nothing. */
    static Filter read(@Nullable RawNode node, Reading reading) {
        if (node == null || Reading.isNull(node)) {
            return ALL;
        }
        if (!(node.target() instanceof RawNode.Pairs)) {
            return new Filter(condition(node, reading), List.of());
        }
        Reading inner = new Reading();
        Map<String, RawNode> fields = inner.fields(node, "struct");
        Filter filter = new Filter(inner.texts(fields.get("include")), inner.texts(fields.get("exclude")));
        if (!inner.wrongs().isEmpty()) {
            reading.wrong(node, "could not parse condition");
        }
        return filter;
    }

    /** A text or a list, as a condition has it; what is neither breaks the condition as a whole. */
    static List<String> condition(RawNode node, Reading reading) {
        Reading inner = new Reading();
        List<String> texts = inner.texts(node);
        if (!inner.wrongs().isEmpty()) {
            reading.wrong(node, "could not parse condition");
        }
        return new ArrayList<>(texts);
    }

    /** This as the condition of a name that a value does not meet; empty where it does. */
    Optional<UnmetCondition> unmet(String name, String value) {
        if (exclude.stream().anyMatch(glob -> Wildcard.matches(glob, value))) {
            return Optional.of(new UnmetCondition(name, true, exclude, value));
        }
        boolean holds = include.isEmpty() || include.stream().anyMatch(glob -> Wildcard.matches(glob, value));
        return holds ? Optional.empty() : Optional.of(new UnmetCondition(name, false, include, value));
    }
}
