package dev.pipewright.drone.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What starts builds, and what a build that it starts can be like. */
enum BuildEvent {
    PUSH,
    PULL_REQUEST,
    TAG,
    PROMOTE,
    ROLLBACK,
    CRON,
    CUSTOM;

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
            case "branch" -> this == TAG ? Values.NONE : Values.ANY;
            case "target" -> this == PROMOTE || this == ROLLBACK ? Values.ANY : Values.NONE;
            case "cron" -> this == CRON ? Values.ANY : Values.NONE;
            case "action" -> action();
            case "ref" -> ref();
            default -> Values.ANY;
        };
    }

    /** A promotion has the action of what it promotes, and a custom build any that somebody gives it. */
    private Values action() {
        return switch (this) {
            case PULL_REQUEST -> Values.of("opened", "synchronized");
            case TAG -> Values.of("create");
            case PUSH, CRON -> Values.NONE;
            case PROMOTE, ROLLBACK, CUSTOM -> Values.ANY;
        };
    }

    private Values ref() {
        return switch (this) {
            case PUSH, CRON -> Values.below("refs/heads/");
            case PULL_REQUEST -> Values.below("refs/pull/", "refs/merge-requests/", "refs/pull-requests/");
            case TAG -> Values.below("refs/tags/");
            case PROMOTE, ROLLBACK, CUSTOM -> Values.ANY;
        };
    }

    /** The actions that Drone tells of, those of pull requests and tags. */
    static Set<String> actions() {
        Set<String> actions = new TreeSet<>(PULL_REQUEST.action().texts());
        actions.addAll(TAG.action().texts());
        return actions;
    }
}
