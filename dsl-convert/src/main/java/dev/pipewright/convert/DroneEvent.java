package dev.pipewright.convert;

import dev.pipewright.drone.build.Match;
import dev.pipewright.gitlab.expression.Condition;
import dev.pipewright.gitlab.expression.Variable;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An event of Drone that GitLab has too, and the pipelines that GitLab starts for it. */
enum DroneEvent {
    PUSH("$CI_PIPELINE_SOURCE == \"push\" && $CI_COMMIT_BRANCH"),
    PULL_REQUEST("$CI_PIPELINE_SOURCE == \"merge_request_event\""),
    TAG("$CI_COMMIT_TAG"),
    CRON("$CI_PIPELINE_SOURCE == \"schedule\""),
    PROMOTE("$DRONE_DEPLOY_TO"),
    CUSTOM("$CI_PIPELINE_SOURCE =~ /^(web|api|trigger)$/ && $DRONE_DEPLOY_TO == null");

    /** The events of a branch. */
    static final Set<DroneEvent> OF_BRANCH = EnumSet.of(PUSH, CRON, PROMOTE, CUSTOM);

    /** The variable that tells the cron job; who makes the schedule sets it. */
    static final String CRON_VARIABLE = "DRONE_CRON";
    /** The variable that tells the target of a promotion; who starts the pipeline sets it. */
    static final String TARGET_VARIABLE = "DRONE_DEPLOY_TO";

    private static final String BRANCH = "CI_COMMIT_BRANCH";
    private static final String TARGET_BRANCH = "CI_MERGE_REQUEST_TARGET_BRANCH_NAME";
    private static final List<String> PULL_REQUEST_REFS = List.of("refs/pull/1/head", "refs/merge-requests/1/head");

    private final String expression;

    DroneEvent(String expression) {
        this.expression = expression;
    }

    /** Its name in Drone. */
    String droneName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where GitLab's pipelines are for this event, and a condition on them holds. */
    Condition where(Holds holds) {
        Condition condition = Condition.parse(expression);
        boolean asksBranch = this == PUSH && !holds.isAlways();
        return asksBranch
                ? Variable.of("CI_PIPELINE_SOURCE").eq("push").and(holds.withinVariable(Variable.of(BRANCH)))
                : this == TAG ? holds.withinVariable(condition) : holds.within(condition);
    }

    /** Where a pipeline of a branch is, whatever started it, and a condition on the branch holds. */
    static Condition ofAnyBranch(Holds holds) {
        return holds.withinVariable(Variable.of(BRANCH));
    }

    /** In Drone a tag has no branch, and a pull request that into which it goes. */
    Holds branch(Match names) {
        return switch (this) {
            case TAG -> Holds.when(names.test(""));
            case PULL_REQUEST -> NameCondition.of(TARGET_BRANCH, names);
            default -> NameCondition.of(BRANCH, names);
        };
    }

    Holds ref(Match names) {
        return switch (this) {
            case TAG -> NameCondition.below("refs/tags", "CI_COMMIT_TAG", names);
            case PULL_REQUEST -> Holds.when(PULL_REQUEST_REFS.stream().anyMatch(names::test));
            default -> NameCondition.below("refs/heads", BRANCH, names);
        };
    }

    Holds cron(Match names) {
        return this == CRON ? NameCondition.of(CRON_VARIABLE, names) : Holds.when(names.test(""));
    }

    Holds target(Match names) {
        return this == PROMOTE ? NameCondition.of(TARGET_VARIABLE, names) : Holds.when(names.test(""));
    }

    /** GitLab does not tell a new merge request from new commits of one. */
    Holds action(Match names) {
        return Holds.when(
                switch (this) {
                    case TAG -> names.test("create");
                    case PULL_REQUEST -> names.test("opened") || names.test("synchronized");
                    default -> names.test("");
                });
    }
}
