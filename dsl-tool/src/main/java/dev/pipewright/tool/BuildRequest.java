package dev.pipewright.tool;

import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.build.Cause;
import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.drone.simulate.Endings;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private static final String CRON = "cron";
    private static final String TARGET = "target";

    /** Keeps what is said as it is now. */
    public BuildRequest {
        facts = Map.copyOf(facts);
        variables = Map.copyOf(variables);
        exits = Map.copyOf(exits);
        changes = List.copyOf(changes);
    }

    /** This request with steps that end with an exit code, or with {@code error}, and steps that fail. */
    public BuildRequest ending(Map<String, String> exitCodes, List<String> failing) {
        Map<String, String> more = new HashMap<>(exits);
        more.putAll(exitCodes);
        failing.forEach(step -> more.put(step, "1"));
        return new BuildRequest(facts, variables, more, changes, isTrusted);
    }

    private BuildRequest of(Cause cause) {
        Map<String, String> said = new HashMap<>(facts);
        said.put(EVENT, cause.event());
        said.put("action", fact("action", cause.likely().action()));
        said.put(CRON, cause.cron());
        said.put(TARGET, cause.target());
        return new BuildRequest(said, variables, exits, changes, isTrusted);
    }

    /** What is said of what starts it. */
    private Cause cause() {
        return cause(fact(EVENT, "push"));
    }

    private Cause cause(String event) {
        return new Cause(event, fact("action", ""), fact(CRON, ""), fact(TARGET, ""));
    }

    /**
     * What to look at, by its name: the events that are said, the one that what is said belongs to, or all that start something.
     *
     * @param causes what starts something that may differ from the rest
     * @throws IllegalArgumentException for an event that the system does not know
     */
    Map<String, BuildRequest> each(Dialect dialect, List<Cause> causes) {
        Map<String, BuildRequest> each = new LinkedHashMap<>();
        if (facts.containsKey(EVENT)) {
            for (String event : fact(EVENT, "").split(",")) {
                known(event, dialect);
                each.put(event, of(cause(event)));
            }
        } else if (facts.containsKey(CRON)) {
            each.put(CRON, of(cause(CRON)));
        } else if (facts.containsKey(TARGET)) {
            String event = dialect == Dialect.DRONE ? "promote" : "deployment";
            each.put(event, of(cause(event)));
        } else {
            causes.forEach(cause -> each.put(cause.name(), of(cause)));
        }
        return each;
    }

    private static void known(String event, Dialect dialect) {
        List<String> all = dialect == Dialect.DRONE ? Build.EVENTS : WoodpeckerEvent.EVENTS;
        if (!all.contains(event)) {
            throw new IllegalArgumentException(
                    "no build has the event \"" + event + "\": " + Suggestions.didYouMean(event, all, "events"));
        }
    }

    /** The build of Drone. */
    Build build() {
        Cause cause = cause();
        String branch = fact("branch", cause.event().equals("tag") ? "" : "main");
        Build build = Build.of(cause, branch)
                .source(fact("source", branch))
                .trusted(isTrusted)
                .parameters(variables);
        return build.ref(fact("ref", build.ref()))
                .repository(fact("slug", build.repository()))
                .instance(fact("instance", build.instance()));
    }

    /** The event of Woodpecker. */
    WoodpeckerEvent woodpecker() {
        WoodpeckerEvent event = WoodpeckerEvent.of(cause(), fact("branch", "main"))
                .message(fact("message", ""))
                .changing(changes)
                .variables(variables)
                .trusted(isTrusted);
        return event.ref(fact("ref", event.ref()))
                .repository(fact("slug", event.repository()))
                .instance(fact("instance", event.instance()))
                .platform(fact("platform", event.platform()));
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
