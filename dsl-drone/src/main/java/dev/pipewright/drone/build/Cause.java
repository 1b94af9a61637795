package dev.pipewright.drone.build;

/**
 * What started a build.
 *
 * @param action what was done to the pull request or tag; empty for other events
 * @param cron the name of the cron job; empty for other events
 * @param target the environment of a promotion or rollback; empty for other events
 */
record Cause(String event, String action, String cron, String target) {

    static Cause of(String event) {
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
}
