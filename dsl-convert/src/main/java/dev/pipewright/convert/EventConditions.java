package dev.pipewright.convert;

import dev.pipewright.drone.build.Match;
import dev.pipewright.port.Fate;
import dev.pipewright.port.Ledger;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The conditions of Drone for the events of a job: {@code event}, and {@code branch} or {@code ref} where names matter. */
final class EventConditions {

    private static final List<String> PULL_REQUEST_REFS = List.of("refs/pull/**", "refs/merge-requests/**");

    private final Map<DroneEvent, Names> events = new EnumMap<>(DroneEvent.class);
    private final String path;
    private final Origin origin;
    private final Ledger ledger;

    private EventConditions(JobEvents job, String path, Origin origin, Ledger ledger) {
        this.path = path;
        this.origin = origin;
        this.ledger = ledger;
        for (DroneEvent event : JobEvents.all()) {
            if (!job.at(event).isEmpty()) {
                events.put(event, job.at(event));
            }
        }
    }

    /** The conditions; empty where no event is left, since Drone takes a list without events for all of them. */
    static Optional<Mapping> of(JobEvents job, String path, Origin origin, Ledger ledger) {
        return new EventConditions(job, path, origin, ledger).conditions();
    }

    private Optional<Mapping> conditions() {
        keepOneSetOfBranches();
        keepOneKindOfName();
        return events.isEmpty() ? Optional.empty() : Optional.of(ofEvents());
    }

    private Mapping ofEvents() {
        Mapping named = events.values().stream().allMatch(Names::isAll) ? Mapping.empty(origin) : names();
        List<String> names = events.keySet().stream().map(DroneEvent::droneName).toList();
        Mapping.Builder out = Mapping.builder(origin).put("event", Sequence.ofStrings(names, origin));
        named.entries().forEach(entry -> out.put(entry.key(), entry.value()));
        return out.build();
    }

    /** What pushes, cron jobs and custom builds ask of their branch has to be the same. */
    private void keepOneSetOfBranches() {
        Names first = DroneEvent.OF_BRANCH.stream()
                .map(events::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Names.NONE);
        for (DroneEvent event : DroneEvent.OF_BRANCH) {
            Names names = events.get(event);
            if (names != null && !names.equals(first)) {
                drop(event, "other branches than on push");
            }
        }
    }

    /** A pull request is asked for its branch, everything together for its ref: one of the two can be said. */
    private void keepOneKindOfName() {
        Names target = events.get(DroneEvent.PULL_REQUEST);
        if (target == null || target.isAll()) {
            return;
        }
        for (DroneEvent event : JobEvents.all()) {
            Names names = events.get(event);
            if (names != null && event != DroneEvent.PULL_REQUEST && !names.equals(target)) {
                drop(
                        DroneEvent.PULL_REQUEST,
                        "the branch that it goes into, where other events ask for something else");
                return;
            }
        }
        if (events.containsKey(DroneEvent.TAG)) {
            drop(DroneEvent.PULL_REQUEST, "the branch that it goes into, where tags run as well");
        }
    }

    private void drop(DroneEvent event, String asked) {
        events.remove(event);
        ledger.note(
                Fate.LOST,
                path,
                origin,
                "on " + event.droneName() + " it asks for " + asked + ": it does not run there",
                "make a step of its own for it");
    }

    private Mapping names() {
        List<Names> different = events.values().stream().distinct().toList();
        boolean byBranch = different.size() == 1 && !events.containsKey(DroneEvent.TAG);
        return byBranch
                ? Mapping.empty(origin).with("branch", written(different.get(0).constraint()))
                : refs();
    }

    private Mapping refs() {
        List<String> include = new ArrayList<>();
        List<String> exclude = new ArrayList<>();
        events.forEach((event, names) -> {
            if (event == DroneEvent.PULL_REQUEST) {
                include.addAll(PULL_REQUEST_REFS);
                return;
            }
            String prefix = event == DroneEvent.TAG ? "refs/tags/" : "refs/heads/";
            Match asked = names.constraint();
            List<String> globs = asked.include().isEmpty() ? List.of("**") : asked.include();
            globs.forEach(glob -> include.add(prefix + glob));
            asked.exclude().forEach(glob -> exclude.add(prefix + glob));
        });
        Match refs = new Match(
                include.stream().distinct().toList(),
                exclude.stream().distinct().toList());
        return Mapping.empty(origin).with("ref", written(refs));
    }

    private Node written(Match names) {
        Sequence include = Sequence.ofStrings(names.include(), origin);
        if (names.exclude().isEmpty()) {
            return include;
        }
        Mapping.Builder both = Mapping.builder(origin);
        if (!names.include().isEmpty()) {
            both.put("include", include);
        }
        return both.put("exclude", Sequence.ofStrings(names.exclude(), origin)).build();
    }
}
