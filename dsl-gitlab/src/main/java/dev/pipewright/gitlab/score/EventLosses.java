package dev.pipewright.gitlab.score;

import static dev.pipewright.gitlab.score.Criterion.ACCURACY;
import static dev.pipewright.gitlab.score.Criterion.ACTIONABILITY;
import static dev.pipewright.gitlab.score.Criterion.COST;
import static dev.pipewright.gitlab.score.Criterion.PROMPTNESS;

import dev.pipewright.diagnostic.Severity;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.RunJob;
import dev.pipewright.gitlab.simulate.RunNeed;
import dev.pipewright.gitlab.simulate.Scenario;
import dev.pipewright.gitlab.simulate.Simulation;
import dev.pipewright.gitlab.simulate.WaitingGraph;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the events of everyday work cost: above all the pipeline for which the author of a change waits. */
final class EventLosses {

    private static final String BRANCH = "feature";
    private static final String README = "README.md";
    private static final int LONGEST_PATH = 4;
    private static final int FEW_JOBS = 3;

    private final List<Loss> losses = new ArrayList<>();

    private EventLosses() {}

    static List<Loss> of(Simulation simulation) {
        EventLosses found = new EventLosses();
        if (!simulation.resolution().isValid()) {
            found.refused(simulation.resolution().errors().get(0));
            return found.losses;
        }
        Optional<Scenario> event = Stream.of(Scenario.mergeRequest(BRANCH), Scenario.push(BRANCH))
                .filter(each -> simulation.run(each).isCreated())
                .findFirst();
        if (event.isEmpty()) {
            found.nothingBeforeMerge();
            return found.losses;
        }
        Run run = simulation.run(event.get());
        found.longPath(run);
        found.notInterruptible(run);
        found.failureAllowed(run);
        found.withoutReport(run);
        found.everythingForAText(run, simulation.run(event.get().changing(README)));
        return found.losses;
    }

    /** What GitLab refuses does nothing well. */
    private void refused(Problem error) {
        Change change = new Change(
                "refused",
                "mend what GitLab refuses: " + error.gitlab(),
                error.toDiagnostic(Severity.ERROR).origin().toString(),
                "see pipewright lint",
                "see pipewright check");
        for (Criterion criterion : Criterion.values()) {
            add(criterion, 100, "GitLab refuses the pipeline", change);
        }
    }

    private void nothingBeforeMerge() {
        add(
                PROMPTNESS,
                40,
                "no pipeline runs before a change is merged",
                new Change(
                        "no-pipeline-before-merge",
                        "run a pipeline for merge requests",
                        "",
                        "workflow: {rules: [{if: $CI_PIPELINE_SOURCE == \"merge_request_event\"}, {if: $CI_COMMIT_BRANCH}]}",
                        JavaWords.of("practice \"one-pipeline-a-push\"")));
    }

    private void longPath(Run run) {
        List<String> path = path(run);
        int tooMany = path.size() - LONGEST_PATH;
        if (tooMany > 0) {
            String last = path.get(path.size() - 1);
            add(
                    PROMPTNESS,
                    Math.min(30, 5 * tooMany),
                    path.size() + " jobs wait for each other: \"" + String.join("\" -> \"", path) + "\"",
                    new Change(
                            "long-path",
                            "let jobs wait for what they need alone",
                            "",
                            last + ": {needs: [" + path.get(0) + "]}, if that is all it needs",
                            "job(\"" + last + "\").needs(...)"));
        }
    }

    private static List<String> path(Run run) {
        return WaitingGraph.of(
                        run.stages(),
                        run.jobs().stream().map(EventLosses::waiter).toList())
                .longestPath();
    }

    private static WaitingGraph.Waiter waiter(RunJob job) {
        List<RunNeed> needs = job.needs();
        return new WaitingGraph.Waiter(
                job.name(),
                job.sourceName(),
                job.stage(),
                needs == null
                        ? Optional.empty()
                        : Optional.of(needs.stream().map(RunNeed::name).toList()));
    }

    /** A deployment is to be finished, whatever comes. */
    private void notInterruptible(Run run) {
        List<RunJob> jobs = run.jobs().stream()
                .filter(job ->
                        !job.isManual() && !job.isTrigger() && !job.attributes().has("environment"))
                .toList();
        List<RunJob> stubborn = jobs.stream()
                .filter(job -> !Boolean.TRUE.equals(job.interruptible()))
                .toList();
        if (!stubborn.isEmpty()) {
            add(
                    COST,
                    Math.max(1, 15 * stubborn.size() / jobs.size()),
                    some(stubborn) + " not interruptible: a newer commit does not stop what became useless",
                    new Change(
                            "not-interruptible",
                            "let a newer pipeline cancel jobs that deploy nothing",
                            place(stubborn),
                            "default: {interruptible: true}",
                            JavaWords.of("practice \"interruptible-by-default\"")));
        }
    }

    private void failureAllowed(Run run) {
        List<RunJob> ignored = matching(run, job -> !job.isManual() && job.allowFailure());
        if (!ignored.isEmpty()) {
            add(
                    ACCURACY,
                    Math.min(20, 5 * ignored.size()),
                    some(ignored) + " allowed to fail, so that nobody looks",
                    new Change(
                            "failure-allowed",
                            "mend it, let it run by hand, or let it fail the pipeline",
                            place(ignored),
                            ignored.get(0).sourceName() + ": {allow_failure: false}",
                            "job(\"" + ignored.get(0).sourceName() + "\").allowFailure(false)"));
        }
    }

    private void withoutReport(Run run) {
        List<RunJob> scripts =
                matching(run, job -> !job.isTrigger() && job.when().toString().equals("on_success"));
        if (!scripts.isEmpty() && matching(run, EventLosses::reports).isEmpty()) {
            RunJob tests = scripts.stream()
                    .filter(job -> job.name().contains("test"))
                    .findFirst()
                    .or(() -> scripts.stream()
                            .filter(job -> job.stage().contains("test"))
                            .findFirst())
                    .orElse(scripts.get(0));
            add(
                    ACTIONABILITY,
                    20,
                    "no job hands on a report, so that a merge request shows no failed test",
                    new Change(
                            "no-report",
                            "hand the reports of tests on",
                            place(List.of(tests)),
                            tests.sourceName() + ": {artifacts: {reports: {junit: report.xml}}}",
                            "job(\"" + tests.sourceName()
                                    + "\").artifacts(a -> a.reports(r -> r.junit(\"report.xml\")))"));
        }
    }

    private void everythingForAText(Run run, Run text) {
        int jobs = run.jobs().size();
        if (jobs >= FEW_JOBS && text.isCreated() && text.jobs().size() == jobs) {
            add(
                    COST,
                    10,
                    "a change of " + README + " alone starts all " + jobs + " jobs",
                    new Change(
                            "everything-for-a-text",
                            "start costly jobs only where something changed that they look at",
                            "",
                            run.jobs().get(0).sourceName() + ": {rules: [{changes: [\"src/**/*\"]}]}",
                            "job(\"" + run.jobs().get(0).sourceName() + "\").rules(rule().changes(\"src/**/*\"))"));
        }
    }

    private static boolean reports(RunJob job) {
        return inside(inside(inside(job.attributes(), "options"), "artifacts"), "reports") != null;
    }

    private static @Nullable Node inside(@Nullable Node node, String key) {
        return node instanceof Mapping mapping ? mapping.get(key) : null;
    }

    private static List<RunJob> matching(Run run, Predicate<RunJob> condition) {
        return run.jobs().stream().filter(condition).toList();
    }

    private static String some(List<RunJob> jobs) {
        int more = jobs.size() - 1;
        return "job \"" + jobs.get(0).name() + "\"" + (more == 0 ? " is" : " and " + more + " more are");
    }

    private static String place(List<RunJob> jobs) {
        return jobs.get(0).origin().toString();
    }

    private void add(Criterion criterion, int points, String reason, Change change) {
        losses.add(new Loss(criterion, points, reason, change));
    }
}
