package dev.pipewright.convert;

import dev.pipewright.convert.Names.Untranslatable;
import dev.pipewright.gitlab.expression.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * For which names a word of {@code only} and {@code except} is met: a kind of ref, what started the pipeline, a name or a pattern.
 *
 * @param isChild whether another pipeline starts this one
 */
record RefNames(boolean isChild) {

    private static final Map<String, Set<DroneEvent>> REF_KINDS = Map.of(
            "branches", Set.of(DroneEvent.PUSH, DroneEvent.CRON, DroneEvent.CUSTOM),
            "tags", Set.of(DroneEvent.TAG));
    private static final Map<String, Set<DroneEvent>> SOURCES = Map.of(
            "merge_requests", Set.of(DroneEvent.PULL_REQUEST),
            "pushes", Set.of(DroneEvent.PUSH, DroneEvent.TAG),
            "schedules", Set.of(DroneEvent.CRON),
            "web", Set.of(DroneEvent.CUSTOM),
            "api", Set.of(),
            "triggers", Set.of(),
            "pipelines", Set.of(),
            "parent_pipelines", Set.of(),
            "chat", Set.of());
    private static final String OF_CHILDREN = "parent_pipelines";

    /**
     * The names of branches or tags.
     *
     * @throws Untranslatable where no condition of Drone says it
     */
    Names of(String text, DroneEvent event) {
        Set<DroneEvent> kind = REF_KINDS.get(text);
        if (kind != null) {
            return Names.when(kind.contains(event));
        }
        Set<DroneEvent> source = SOURCES.get(text);
        if (source != null) {
            return Names.when(isChild ? text.equals(OF_CHILDREN) : source.contains(event));
        }
        if (event == DroneEvent.PULL_REQUEST) {
            return Names.NONE;
        }
        Optional<Pattern> pattern = Pattern.parse(text);
        if (pattern.isPresent()) {
            return Names.in(RegexGlobs.of(pattern.get().body(), pattern.get().flags()));
        }
        if (text.contains("@") || text.startsWith("$")) {
            throw new Untranslatable("\"" + text + "\" asks for more than a name");
        }
        return Names.in(List.of(NamesOf.escaped(text)));
    }
}
