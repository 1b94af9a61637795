package dev.pipewright.drone.simulate;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.Pipeline;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.build.Cause;
import dev.pipewright.drone.build.Causes;
import dev.pipewright.drone.build.Match;
import dev.pipewright.drone.glob.Glob;
import dev.pipewright.tree.Mapping;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what starts builds of a file that may differ from each other. */
public final class BuildCauses {

    private static final List<String> WITH_TARGET = List.of("promote", "rollback");

    private final Causes causes = new Causes(Build.EVENTS);

    private BuildCauses() {}

    /**
     * A push, a pull request and a tag, and the events that triggers and conditions of steps speak of: a promotion or rollback for
     * each target, a cron build for each name.
     */
    public static List<Cause> of(DroneConfiguration configuration) {
        BuildCauses found = new BuildCauses();
        configuration.pipelines().stream().map(Pipeline::toNode).forEach(found::pipeline);
        return found.causes.all();
    }

    private void pipeline(Mapping pipeline) {
        Set<String> ofTrigger = new LinkedHashSet<>();
        Causes.mappings(pipeline, "trigger").forEach(trigger -> ofTrigger.addAll(add(trigger, Set.of())));
        Stream.of("services", "steps")
                .flatMap(key -> Causes.mappings(pipeline, key).stream())
                .flatMap(step -> Causes.mappings(step, "when").stream())
                .forEach(when -> add(when, ofTrigger));
    }

    private Set<String> add(Mapping conditions, Set<String> ofTrigger) {
        Match cron = Match.of(conditions.get("cron"));
        Match target = Match.of(conditions.get("target"));
        Set<String> events = new LinkedHashSet<>();
        for (String glob : Match.of(conditions.get("event")).globs()) {
            Build.EVENTS.stream().filter(event -> Glob.matches(glob, event)).forEach(events::add);
        }
        if (!cron.isEmpty()) {
            events.add("cron");
        }
        if (!target.isEmpty() && WITH_TARGET.stream().noneMatch(events::contains)) {
            List<String> inherited =
                    WITH_TARGET.stream().filter(ofTrigger::contains).toList();
            events.addAll(inherited.isEmpty() ? List.of("promote") : inherited);
        }
        causes.add(events, cron, target);
        return events;
    }
}
