package dev.pipewright.drone.build;

import dev.pipewright.drone.glob.Glob;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects what starts builds: a push, a pull request, a tag, and each event that a condition speaks of, with the cron jobs and
 * environments that it names.
 */
public final class Causes {

    /** The events of every repository. */
    public static final List<String> ALWAYS = List.of("push", "pull_request", "tag");

    private final Map<String, Set<Cause>> byEvent = new LinkedHashMap<>();

    /** @param events all that the system knows */
    public Causes(List<String> events) {
        Stream.concat(ALWAYS.stream(), events.stream()).forEach(event -> byEvent.put(event, new LinkedHashSet<>()));
        add(ALWAYS, Match.ALL, Match.ALL);
    }

    /**
     * Adds what a condition speaks of.
     *
     * @param events the events, be they asked for or excluded; those that the system does not know count for nothing
     * @param cron the cron jobs of those among them that have one
     * @param target the environments of those among them that have one
     */
    public void add(Collection<String> events, Match cron, Match target) {
        for (String event : events) {
            Set<Cause> causes = byEvent.getOrDefault(event, new LinkedHashSet<>());
            switch (event) {
                case "cron" ->
                    names(cron).forEach(name -> causes.add(Cause.of(event).cron(name)));
                case "promote", "rollback", "deployment" ->
                    names(target).forEach(name -> causes.add(Cause.of(event).target(name)));
                default -> causes.add(Cause.of(event));
            }
        }
    }

    /**
     * The names that a condition speaks of, one that is empty where it lets others pass. A glob such as {@code prod-*} stands for
     * the names that it matches, as long as it matches itself.
     */
    private static List<String> names(Match asked) {
        List<String> names = new ArrayList<>(asked.globs());
        boolean isOther = names.removeIf(name -> !Glob.matches(name, name));
        if (isOther || asked.include().isEmpty()) {
            names.add("");
        }
        return names;
    }

    /** All of them: by event, and of one event first that without a name. */
    public List<Cause> all() {
        return byEvent.values().stream()
                .flatMap(causes -> causes.stream()
                        .sorted(Comparator.comparing(cause -> !cause.name().equals(cause.event()))))
                .map(Cause::likely)
                .toList();
    }

    /** The mappings under a key, be it one or a list of them; what is something else does not count. */
    public static List<Mapping> mappings(Mapping parent, String key) {
        @Nullable Node node = parent.get(key);
        Stream<Node> all = node instanceof Sequence list ? list.stream() : Stream.ofNullable(node);
        return all.filter(Mapping.class::isInstance).map(Mapping.class::cast).toList();
    }
}
