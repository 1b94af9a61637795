package dev.pipewright.drone.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What starts builds, and what a build that it starts can be like. */
enum BuildEvent {
    PUSH(Values.ANY, Values.NONE, Values.NONE, Values.NONE, Values.below("refs/heads/")),
    PULL_REQUEST(
            Values.ANY,
            Values.NONE,
            Values.NONE,
            Values.of("opened", "synchronized"),
            Values.below("refs/pull/", "refs/merge-requests/", "refs/pull-requests/")),
    TAG(Values.NONE, Values.NONE, Values.NONE, Values.of("create"), Values.below("refs/tags/")),
    PROMOTE(Values.ANY, Values.ANY, Values.NONE, Values.ANY, Values.ANY),
    ROLLBACK(Values.ANY, Values.ANY, Values.NONE, Values.ANY, Values.ANY),
    CRON(Values.ANY, Values.NONE, Values.ANY, Values.NONE, Values.below("refs/heads/")),
    CUSTOM(Values.ANY, Values.NONE, Values.NONE, Values.ANY, Values.ANY);

    private final Values branch;
    private final Values target;
    private final Values cron;
    private final Values action;
    private final Values ref;

    BuildEvent(Values branch, Values target, Values cron, Values action, Values ref) {
        this.branch = branch;
        this.target = target;
        this.cron = cron;
        this.action = action;
        this.ref = ref;
    }

    static Set<BuildEvent> all() {
        return EnumSet.allOf(BuildEvent.class);
    }

    /** The name as conditions write it. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names of all, or of some. */
    static List<String> texts(Set<BuildEvent> events) {
        return events.stream().map(BuildEvent::text).toList();
    }

    /** What the field that a condition asks can hold in such a build. */
    Values values(String condition) {
        return switch (condition) {
            case "event" -> Values.of(text());
            case "branch" -> branch;
            case "target" -> target;
            case "cron" -> cron;
            case "action" -> action;
            case "ref" -> ref;
            default -> Values.ANY;
        };
    }

    /** The actions that Drone tells of, those of pull requests and tags. */
    static Set<String> actions() {
        return Stream.of(PULL_REQUEST, TAG)
                .flatMap(event -> event.action.texts().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
