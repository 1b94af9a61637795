package dev.pipewright.convert;

import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.port.Account;
import dev.pipewright.port.Fate;
import dev.pipewright.port.Ledger;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When a job runs, as Drone's conditions: {@code event}, names, and a promotion for what a person starts. */
final class JobConditions {

    private static final Map<String, List<String>> STATUS =
            Map.of("always", List.of("success", "failure"), "on_failure", List.of("failure"));

    private final Account account;
    private final String path;
    private final String target;
    private final Set<String> awaited;
    private final Ledger ledger;
    private final Origin origin;

    /**
     * Takes a job.
     *
     * @param path what notes call it
     * @param target the promotion that starts it where it has none of its own
     * @param awaited the promotions to what a person starts and it waits for
     */
    JobConditions(Account account, String path, String target, Set<String> awaited, Ledger ledger) {
        this.account = account;
        this.path = path;
        this.target = target;
        this.awaited = awaited;
        this.ledger = ledger;
        this.origin = account.node().origin();
    }

    /** The conditions on events and names. */
    Mapping of(ResolvedJob job, JobEvents runs) {
        return promotion(job, runs)
                .or(() -> EventConditions.of(runs, path, origin, ledger))
                .orElseGet(this::onNoEvent);
    }

    /** The promotion of what a person starts, and of what runs on no event; empty where events start it. */
    Optional<Mapping> promotion(ResolvedJob job, JobEvents runs) {
        if (isForPerson(runs)) {
            return Optional.of(promoted(job));
        }
        if (!runs.runs() && runs.isHeld()) {
            return Optional.of(held());
        }
        if (runs.isHeld()) {
            account.note(
                    Fate.LOST,
                    "stage",
                    "waits on some events for what a person starts, and Drone has no such steps: it does not run there",
                    "make a step of its own that the promotion to " + String.join(", ", awaited) + " runs");
        }
        if (runs.isManual()) {
            account.note(
                    Fate.LOST,
                    account.has("rules") ? "rules" : "when",
                    "a person starts it on some events, and Drone has no such steps: it does not run there",
                    "make a step of its own that a promotion runs");
        }
        return runs.runs() ? Optional.empty() : Optional.of(onNoEvent());
    }

    /** Whether a person starts it wherever it is. */
    private static boolean isForPerson(JobEvents runs) {
        return !runs.runs() && runs.isManual();
    }

    /** After which results it runs; empty where nothing may have failed. */
    Optional<Sequence> status(JobEvents runs) {
        if (isForPerson(runs)) {
            return Optional.empty();
        }
        String when = runs.whens().isEmpty()
                ? account.text("when")
                : runs.whens().iterator().next();
        if (runs.whens().size() > 1) {
            account.note(
                    Fate.CHANGED,
                    "rules",
                    "its rules differ in when, and a step has one: it is " + when,
                    "make a step for each");
        }
        account.keep("when", "when.status");
        return Optional.ofNullable(STATUS.get(when)).map(texts -> Sequence.ofStrings(texts, origin));
    }

    private Mapping promoted(ResolvedJob job) {
        String to = target(job, target);
        account.change(
                "when",
                "a person starts it: it runs when the build is promoted to " + to,
                "promote the build; what earlier steps made is not there then");
        account.note(
                Fate.CHANGED,
                account.has("rules") ? "rules" : "name",
                "runs for every build that is promoted to " + to,
                "see who may promote");
        return promotion(Set.of(to));
    }

    /** The promotion to a job that a person starts: its environment, or else a name of its own. */
    static String target(ResolvedJob job, String own) {
        return job.keywords().get("environment") instanceof Mapping environment
                        && environment.get("name") instanceof Scalar name
                        && GlobPattern.isName(name.text())
                        && !name.text().contains("$")
                ? name.text()
                : own;
    }

    private Mapping held() {
        account.note(
                Fate.CHANGED,
                "stage",
                "waits for what a person starts: it runs when the build is promoted to " + String.join(", ", awaited),
                "promote the build; what earlier steps made is not there then");
        return promotion(awaited);
    }

    /** A step for which no event is left; what no condition can say has been told as lost. */
    private Mapping onNoEvent() {
        account.note(
                Fate.CHANGED,
                account.has("rules") ? "rules" : "name",
                "runs on none of Drone's events: it runs when the build is promoted to " + target,
                "write its conditions by hand, or leave it out");
        return promotion(Set.of(target));
    }

    private Mapping promotion(Set<String> to) {
        return Mapping.empty(origin)
                .with("event", Sequence.ofStrings(List.of(DroneEvent.PROMOTE.droneName()), origin))
                .with("target", Sequence.ofStrings(List.copyOf(to), origin));
    }
}
