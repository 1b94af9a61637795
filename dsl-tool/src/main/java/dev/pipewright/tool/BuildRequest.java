package dev.pipewright.tool;

import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.drone.simulate.Endings;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a user says of a build of Drone or Woodpecker; what is not said is as in a push to {@code main}.
 *
 * @param facts {@code event}, {@code branch}, {@code source}, {@code ref}, {@code action}, {@code cron}, {@code target},
 *     {@code message}, {@code slug}, {@code instance} and {@code platform}, as far as they are said
 * @param variables further variables that can be substituted
 * @param exits how steps end that do not succeed: an exit code, or {@code error}
 * @param changes the files that the commits change
 * @param isTrusted whether an administrator trusts the repository
 */
public record BuildRequest(
        Map<String, String> facts,
        Map<String, String> variables,
        Map<String, String> exits,
        List<String> changes,
        boolean isTrusted) {

    private static final String EVENT = "event";
    private static final String ACTION = "action";
    private static final List<String> OF_DRONE =
            List.of("push", "pull_request", "tag", "promote", "rollback", "cron", "custom");
    private static final List<String> OF_WOODPECKER = List.of(
            "push",
            "pull_request",
            "pull_request_closed",
            "pull_request_metadata",
            "tag",
            "release",
            "deployment",
            "cron",
            "manual");

    /** Keeps what is said as it is now. */
    public BuildRequest {
        facts = Map.copyOf(facts);
        variables = Map.copyOf(variables);
        exits = Map.copyOf(exits);
        changes = List.copyOf(changes);
    }

    /** The same of another event. */
    BuildRequest event(String event) {
        Map<String, String> changed = new HashMap<>(facts);
        changed.put(EVENT, event);
        return new BuildRequest(changed, variables, exits, changes, isTrusted);
    }

    /** The events to look at: the one that is said, the one that what is said belongs to, or a push, a pull request and a tag. */
    List<String> events(Dialect dialect) {
        if (facts.containsKey(EVENT)) {
            List<String> events = List.of(fact(EVENT, "").split(","));
            events.forEach(event -> known(event, dialect));
            return events;
        }
        if (facts.containsKey("cron")) {
            return List.of("cron");
        }
        return facts.containsKey("target")
                ? List.of(dialect == Dialect.DRONE ? "promote" : "deployment")
                : List.of("push", "pull_request", "tag");
    }

    private static void known(String event, Dialect dialect) {
        List<String> all = dialect == Dialect.DRONE ? OF_DRONE : OF_WOODPECKER;
        if (!all.contains(event)) {
            throw new IllegalArgumentException(
                    "no build has the event \"" + event + "\": " + Suggestions.didYouMean(event, all, "events"));
        }
    }

    /** This request with the action that a pull request or a tag most likely has. */
    BuildRequest likely() {
        Map<String, String> said = new HashMap<>(facts);
        switch (fact(EVENT, "push")) {
            case "pull_request" -> said.putIfAbsent(ACTION, "synchronized");
            case "tag" -> said.putIfAbsent(ACTION, "create");
            default -> {}
        }
        return new BuildRequest(said, variables, exits, changes, isTrusted);
    }

    /** The build of Drone. */
    Build build() {
        String event = fact(EVENT, "push");
        String branch = fact("branch", event.equals("tag") ? "" : "main");
        Build build = Build.push(branch)
                .event(event)
                .source(fact("source", branch))
                .ref(fact("ref", ref(event, branch)))
                .action(fact(ACTION, ""))
                .cron(fact("cron", ""))
                .target(fact("target", ""))
                .trusted(isTrusted)
                .parameters(variables);
        return build.repository(fact("slug", build.repository())).instance(fact("instance", build.instance()));
    }

    /** The event of Woodpecker. */
    WoodpeckerEvent woodpecker() {
        String name = fact(EVENT, "push");
        String branch = fact("branch", "main");
        WoodpeckerEvent event = WoodpeckerEvent.of(name, branch, fact("ref", ref(name, branch)))
                .cron(fact("cron", ""))
                .target(fact("target", ""))
                .message(fact("message", ""))
                .changing(changes)
                .variables(variables)
                .trusted(isTrusted);
        return event.repository(fact("slug", event.repository()))
                .instance(fact("instance", event.instance()))
                .platform(fact("platform", event.platform()));
    }

    private static String ref(String event, String branch) {
        return switch (event) {
            case "pull_request", "pull_request_closed", "pull_request_metadata" -> "refs/pull/42/head";
            case "tag", "release" -> "refs/tags/v1.0.0";
            default -> "refs/heads/" + branch;
        };
    }

    private String fact(String name, String otherwise) {
        return facts.getOrDefault(name, otherwise);
    }

    /**
     * How steps end that do not succeed.
     *
     * @throws IllegalArgumentException for what is neither an exit code nor {@code error}
     */
    Endings endings() {
        Map<String, Ending> endings = new HashMap<>();
        exits.forEach((step, word) -> {
            if (!word.equals("error") && !word.matches("[0-9]{1,3}")) {
                throw new IllegalArgumentException("the exit of \"" + step + "\" must be an exit code or \"error\"");
            }
            endings.put(step, word.equals("error") ? Ending.ERROR : Ending.exit(Integer.parseInt(word)));
        });
        return new Endings(endings);
    }
}
