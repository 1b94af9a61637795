package dev.pipewright.drone.port;

import dev.pipewright.drone.build.Match;
import dev.pipewright.port.Account;
import dev.pipewright.port.Fate;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of a {@code trigger} or a {@code when}. */
final class ConditionsPort {

    private static final List<String> SAME = List.of("ref", "repo", "instance");
    private static final List<String> STATUSES = List.of("success", "failure");

    private static final Map<String, String> EVENTS = new LinkedHashMap<>();

    static {
        EVENTS.put("push", "push");
        EVENTS.put("pull_request", "pull_request");
        EVENTS.put("tag", "tag");
        EVENTS.put("promote", "deployment");
        EVENTS.put("rollback", "deployment");
        EVENTS.put("cron", "cron");
        EVENTS.put("custom", "manual");
    }

    private final Account account;
    private final Mapping.Builder out;
    private final Origin origin;

    private ConditionsPort(Account account) {
        this.account = account;
        this.origin = account.node().origin();
        this.out = Mapping.builder(origin);
    }

    /** The events of Drone, which Woodpecker has to be told: without them it also meets what Drone never builds. */
    static Mapping everyEvent(Origin origin) {
        List<String> names = EVENTS.values().stream().distinct().toList();
        return Mapping.empty(origin).with("event", Sequence.ofStrings(names, origin));
    }

    /**
     * The conditions in Woodpecker.
     *
     * @param ofPipeline whether a pipeline is asked, which has to name its events
     */
    static Mapping of(Account account, boolean ofPipeline) {
        return new ConditionsPort(account).conditions(ofPipeline);
    }

    private Mapping conditions(boolean ofPipeline) {
        events(ofPipeline);
        keep("branch");
        SAME.forEach(this::keep);
        keep("cron");
        target();
        action();
        status();
        Node paths = account.change(
                "paths", "is path, which Woodpecker looks at and Drone did not", "see whether it is what you want");
        if (paths != null) {
            out.put("path", paths);
        }
        account.close();
        return out.build();
    }

    private void keep(String key) {
        boolean understood = !Match.of(account.node().get(key)).equals(Match.ALL);
        Node value = understood
                ? account.keep(key, key)
                : account.change(
                        key,
                        "Drone does not understand it and lets everything pass",
                        "see what is meant: Woodpecker may");
        if (value != null) {
            out.put(key, value);
        }
    }

    /** The events at which Drone lets the conditions pass; other keys may leave some out. */
    private void events(boolean ofPipeline) {
        boolean restricted = account.has("event") || narrows("branch") || narrows("cron") || narrows("target");
        if (!restricted && !ofPipeline) {
            return;
        }
        Match wanted = Match.of(account.node().get("event"));
        Set<String> drone = EVENTS.keySet().stream()
                .filter(wanted::test)
                .filter(event -> event.equals("cron") || !narrows("cron"))
                .filter(event -> "deployment".equals(EVENTS.get(event)) || !narrows("target"))
                .filter(event -> !event.equals("tag")
                        || Match.of(account.node().get("branch")).test(""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        tellEvents(wanted, drone);
        List<String> names = drone.stream().map(EVENTS::get).distinct().toList();
        if (names.isEmpty()) {
            account.note(Fate.CHANGED, "event", "no event of Drone meets it, so it never runs", "name an event");
            out.put("evaluate", Scalar.of("false", origin));
        } else {
            out.put("event", Sequence.ofStrings(names, origin));
        }
    }

    private void tellEvents(Match wanted, Set<String> drone) {
        if (!account.has("event")) {
            return;
        }
        boolean renames = drone.contains("promote") || drone.contains("rollback") || drone.contains("custom");
        if (renames) {
            account.change(
                    "event",
                    "a promotion and a rollback are a deployment, a custom build is a manual one",
                    "a rollback is no event of its own: ask CI_PIPELINE_DEPLOY_TASK");
        } else {
            account.keep("event", "event, with names in place of globs and exclusions");
        }
        wanted.include().stream()
                .filter(name ->
                        EVENTS.keySet().stream().noneMatch(event -> new Match(List.of(name), List.of()).test(event)))
                .forEach(name ->
                        account.note(Fate.LOST, "event", "\"" + name + "\" is no event of Drone", "mend the name"));
        if (!drone.contains("tag") && wanted.test("tag")) {
            account.note(
                    Fate.CHANGED,
                    "event",
                    "tag is left out, since another condition never holds on a tag in Drone",
                    "add it where Woodpecker should run on tags");
        }
    }

    /** Whether a condition leaves out every build that has no such value. */
    private boolean narrows(String key) {
        return account.has(key) && !Match.of(account.node().get(key)).test("");
    }

    private void target() {
        Node written = account.change("target", "is an expression in evaluate", "");
        if (written == null) {
            return;
        }
        Match target = Match.of(written);
        boolean globs = Stream.concat(target.include().stream(), target.exclude().stream())
                .anyMatch(name -> name.matches(".*[*?\\[{].*"));
        if (globs) {
            account.note(Fate.LOST, "target", "globs of environments cannot be written", "compare names in evaluate");
            out.put("evaluate", Scalar.of("false", origin));
            return;
        }
        String included = target.include().isEmpty() ? "" : "CI_PIPELINE_DEPLOY_TARGET in " + quoted(target.include());
        String excluded =
                target.exclude().isEmpty() ? "" : "not (CI_PIPELINE_DEPLOY_TARGET in " + quoted(target.exclude()) + ")";
        String both = included.isEmpty() || excluded.isEmpty() ? included + excluded : included + " && " + excluded;
        if (!both.isEmpty()) {
            out.put("evaluate", Scalar.of(both, written.origin()));
        }
    }

    private static String quoted(List<String> names) {
        return names.stream()
                .map(name -> "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private void action() {
        if (account.has("action")) {
            account.lose(
                    "action",
                    "Woodpecker does not tell a new pull request from new commits of one",
                    "a pull request that is closed or edited has an event of its own");
        }
    }

    private void status() {
        Node written = account.keep("status", "status");
        if (written == null) {
            return;
        }
        Match status = Match.of(written);
        List<String> names = STATUSES.stream().filter(status::test).toList();
        if (names.isEmpty()) {
            account.note(Fate.CHANGED, "status", "no status meets it", "name success or failure");
        } else {
            out.put("status", Sequence.ofStrings(names, written.origin()));
        }
    }
}
