package dev.pipewright.convert;

import dev.pipewright.drone.build.Match;
import dev.pipewright.gitlab.expression.Condition;
import dev.pipewright.port.Account;
import dev.pipewright.port.Fate;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a {@code trigger} or a {@code when} of Drone holds, event by event, and the rules that say so. */
final class EventRules {

    /** What holds on every event. */
    static final EventRules ALL = new EventRules(new EnumMap<>(DroneEvent.class));

    /** What Drone calls its events, those among them that GitLab does not have. */
    private static final Set<String> WITHOUT_COUNTERPART = Set.of("rollback");

    private final Map<DroneEvent, Holds> events;

    private EventRules(Map<DroneEvent, Holds> events) {
        this.events = events;
    }

    /** Takes the conditions, and tells what becomes of each. */
    static EventRules of(Account conditions, boolean ofPipeline) {
        tell(conditions, ofPipeline);
        Map<DroneEvent, Holds> events = new EnumMap<>(DroneEvent.class);
        for (DroneEvent event : DroneEvent.values()) {
            events.put(event, holds(event, conditions.node(), ofPipeline));
        }
        return new EventRules(events);
    }

    private static Holds holds(DroneEvent event, Mapping conditions, boolean ofPipeline) {
        return Holds.when(constraint(conditions, "event").test(event.droneName()))
                .and(event.action(constraint(conditions, "action")))
                .and(event.target(constraint(conditions, "target")))
                .and(event.cron(constraint(conditions, "cron")))
                .and(event.ref(constraint(conditions, "ref")))
                .and(event.branch(constraint(conditions, "branch")))
                .and(NameCondition.of("CI_PROJECT_PATH", constraint(conditions, "repo")))
                .and(
                        ofPipeline
                                ? Holds.ALWAYS
                                : NameCondition.of("CI_SERVER_HOST", constraint(conditions, "instance")));
    }

    private static Match constraint(Mapping conditions, String key) {
        return Match.of(conditions.get(key));
    }

    // ---- what is told

    private static void tell(Account conditions, boolean ofPipeline) {
        String now = "part of the rules";
        tellEvents(conditions, now);
        conditions.keep("branch", now);
        conditions.keep("ref", now);
        conditions.keep("status", "when");
        conditions.change(
                "cron",
                "asks the variable " + DroneEvent.CRON_VARIABLE,
                "set it in each schedule to the name that its cron job has in Drone");
        conditions.change(
                "target",
                "asks the variable " + DroneEvent.TARGET_VARIABLE,
                "set it to the target when the pipeline is started by hand");
        tellAction(conditions, now);
        conditions.change("repo", "asks the path of the project", "see whether it is the same in GitLab");
        if (ofPipeline) {
            conditions.keep("instance", "left out: Drone does not ask a pipeline for it");
        } else {
            conditions.change("instance", "asks the host of GitLab", "name GitLab's host");
        }
        conditions.lose(
                "paths", "Drone itself does not look at it", "add changes to the rules where an extension does so");
        conditions.close();
    }

    private static void tellEvents(Account conditions, String now) {
        Match wanted = constraint(conditions.node(), "event");
        Set<DroneEvent> byHand = EnumSet.of(DroneEvent.PROMOTE, DroneEvent.CUSTOM);
        boolean named = wanted.include().stream()
                .anyMatch(name ->
                        byHand.stream().anyMatch(event -> event.droneName().equals(name)));
        if (named) {
            conditions.change(
                    "event",
                    "a promotion is a pipeline that is started with the variable " + DroneEvent.TARGET_VARIABLE
                            + ", a custom build one that is started without it",
                    "start it by hand or through the API");
        } else {
            conditions.keep("event", now);
        }
        for (String name : wanted.include()) {
            Match one = new Match(List.of(name), List.of());
            boolean known = Arrays.stream(DroneEvent.values()).anyMatch(event -> one.test(event.droneName()));
            if (!known) {
                String problem =
                        WITHOUT_COUNTERPART.contains(name) ? " has no counterpart in GitLab" : " is no event of Drone";
                conditions.note(Fate.LOST, "event", "\"" + name + "\"" + problem, "see whether it is needed");
            }
        }
    }

    private static void tellAction(Account conditions, String now) {
        Match action = constraint(conditions.node(), "action");
        if (action.test("opened") == action.test("synchronized")) {
            conditions.keep("action", now);
        } else {
            conditions.lose(
                    "action",
                    "GitLab does not tell a new merge request from new commits of one: the job runs for both",
                    "see whether it may");
        }
    }

    // ---- the rules

    /** The events at which it holds, at least at times. */
    Set<DroneEvent> possible() {
        Set<DroneEvent> possible = EnumSet.allOf(DroneEvent.class);
        possible.removeIf(event -> !at(event).isPossible());
        return possible;
    }

    private Holds at(DroneEvent event) {
        return events.getOrDefault(event, Holds.ALWAYS);
    }

    /** Where both hold. */
    EventRules and(EventRules other) {
        Map<DroneEvent, Holds> both = new EnumMap<>(DroneEvent.class);
        for (DroneEvent event : DroneEvent.values()) {
            both.put(event, at(event).and(other.at(event)));
        }
        return new EventRules(both);
    }

    /**
     * The rules; none where it holds whenever there is a pipeline.
     *
     * @param pipelines the events for which there are pipelines
     */
    Optional<Sequence> rules(Set<DroneEvent> pipelines, Origin origin) {
        if (pipelines.stream().allMatch(event -> at(event).isAlways())) {
            return Optional.empty();
        }
        List<Node> rules = new ArrayList<>();
        Set<DroneEvent> left = pipelines.isEmpty() ? EnumSet.noneOf(DroneEvent.class) : EnumSet.copyOf(pipelines);
        Set<DroneEvent> ofBranch = EnumSet.copyOf(DroneEvent.OF_BRANCH);
        ofBranch.retainAll(left);
        List<Holds> different = ofBranch.stream().map(this::at).distinct().toList();
        if (different.size() == 1) {
            if (different.get(0).isPossible()) {
                rules.add(rule(DroneEvent.ofAnyBranch(different.get(0)), origin));
            }
            left.removeAll(ofBranch);
        }
        for (DroneEvent event : left) {
            if (at(event).isPossible()) {
                rules.add(rule(event.where(at(event)), origin));
            }
        }
        if (rules.isEmpty()) {
            rules.add(Mapping.empty(origin).with("when", Scalar.of("never", origin)));
        }
        return Optional.of(Sequence.of(rules, origin));
    }

    private static Mapping rule(Condition condition, Origin origin) {
        return Mapping.empty(origin).with("if", Scalar.of(condition.toString(), origin));
    }
}
