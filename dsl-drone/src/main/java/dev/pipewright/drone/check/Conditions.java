package dev.pipewright.drone.check;

import dev.pipewright.drone.build.Match;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The conditions of a {@code trigger} or {@code when}, as Drone understands them. */
final class Conditions {

    /** The conditions about a build, of pipelines and steps alike, in the server's order. */
    static final List<String> OF_BUILDS = List.of("branch", "event", "action", "ref", "repo", "target", "cron");

    private static final List<String> PARTS = List.of("include", "exclude");

    private final Optional<Located> place;

    Conditions(Optional<Located> place) {
        this.place = place;
    }

    Optional<Located> place() {
        return place;
    }

    /** A condition as it is written. */
    Optional<Located> written(String name) {
        return place.flatMap(all -> all.at(name));
    }

    /** Whether there is any condition that may keep a build out. */
    boolean asksForBuild() {
        return OF_BUILDS.stream().anyMatch(name -> !of(name).isEmpty());
    }

    /** The condition of a name; one that Drone cannot read lets everything pass. */
    Match of(String name) {
        return written(name)
                .filter(each -> !isLost(each))
                .map(each -> Match.of(each.node()))
                .orElse(Match.ALL);
    }

    /** The texts of a condition, those of its include and exclude among them. */
    List<Located> values(String name) {
        List<Located> values = new ArrayList<>();
        written(name).filter(each -> !isLost(each)).ifPresent(value -> {
            if (value.node() instanceof Scalar) {
                values.add(value);
            }
            values.addAll(value.items());
            PARTS.forEach(part -> values.addAll(value.items(part)));
        });
        return values;
    }

    /** Whether Drone cannot read a condition, or a part of it, and so forgets it. */
    static boolean isLost(Located condition) {
        if (condition.node() instanceof Mapping mapping) {
            return !PARTS.containsAll(mapping.keys())
                    || condition.values().stream().anyMatch(part -> !isListOfTexts(part.value()));
        }
        return condition.node() instanceof Sequence && !isListOfTexts(condition);
    }

    private static boolean isListOfTexts(Located list) {
        boolean missing = list.node() instanceof Scalar scalar && scalar.isNull();
        return missing
                || (list.node() instanceof Sequence
                        && list.items().stream().allMatch(item -> item.node() instanceof Scalar));
    }

    /** Those of these events on which the conditions can hold. */
    Set<BuildEvent> events(Set<BuildEvent> possible) {
        Set<BuildEvent> events = EnumSet.noneOf(BuildEvent.class);
        possible.stream().filter(event -> failing(event).isEmpty()).forEach(events::add);
        return events;
    }

    /** The first condition that no build of an event can satisfy; empty where there is none. */
    Optional<String> failing(BuildEvent event) {
        return OF_BUILDS.stream()
                .filter(name -> !event.values(name).canPass(of(name)))
                .findFirst();
    }
}
