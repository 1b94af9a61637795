package dev.pipewright.drone.build;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What started a build.
 *
 * @param event push, pull_request, tag, promote, cron ...
 * @param action what was done to the pull request or tag; empty for other events
 * @param cron the name of the cron job; empty for other events
 * @param target the environment of a promotion, rollback or deployment; empty for other events
 */
public record Cause(String event, String action, String cron, String target) {

    /** An event, of which no more is known. */
    public static Cause of(String event) {
        return new Cause(event, "", "", "");
    }

    Cause event(String value) {
        return new Cause(value, action, cron, target);
    }

    Cause action(String value) {
        return new Cause(event, value, cron, target);
    }

    Cause cron(String value) {
        return new Cause(event, action, value, target);
    }

    Cause target(String value) {
        return new Cause(event, action, cron, value);
    }

    /** The git reference that it is about where nobody names another: that of the branch, of a pull request, or of a tag. */
    public String ref(String branch) {
        if (event.startsWith("pull_request")) {
            return "refs/pull/42/head";
        }
        return event.equals("tag") || event.equals("release") ? "refs/tags/v1.0.0" : "refs/heads/" + branch;
    }

    /** This with the action that a pull request or a tag most likely has, where none is told. */
    public Cause likely() {
        return switch (action.isEmpty() ? event : "") {
            case "pull_request" -> action("synchronized");
            case "tag" -> action("create");
            default -> this;
        };
    }

    /** What people call it: the event, with the cron job or environment that it is for, {@code promote production}. */
    public String name() {
        return Stream.of(event, cron, target).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
