package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.shell.GitHistory;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.util.Optional;

@CheckInfo(
        id = "GL607",
        name = "full-clone",
        severity = WARNING,
        summary = "Jobs fetch the whole history for nothing",
        why = """
        GIT_DEPTH: 0 downloads every commit ever made, GIT_STRATEGY: clone everything anew in each job: on a large
        project minutes before the first command. GitLab fetches the last 20 commits by default. A guess: a script or
        tool may need the history; a job whose commands say so (git describe, log, merge-base, sonar-scanner,
        semantic-release ...) is not reported.
        """,
        mendedBy = "practice \"shallow-clone\"")
final class FullClone implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        boolean anyNeedsHistory = false;
        for (EffectiveJob job : pipeline.jobs()) {
            if (isFull(job, "GIT_DEPTH", "0") || isFull(job, "GIT_STRATEGY", "clone")) {
                anyNeedsHistory |= !job.isComplete() || needsHistory(job);
            }
        }
        if (anyNeedsHistory) {
            return;
        }
        for (EffectiveJob job : pipeline.jobs()) {
            if (!job.has("trigger")) {
                report(
                        job,
                        "GIT_DEPTH",
                        "0",
                        "fetches the whole history",
                        "set GIT_DEPTH: \"20\", or remove it",
                        causes);
                report(
                        job,
                        "GIT_STRATEGY",
                        "clone",
                        "clones the project anew",
                        "set GIT_STRATEGY: fetch, or remove it",
                        causes);
            }
        }
    }

    private static boolean isFull(EffectiveJob job, String name, String value) {
        return !job.has("trigger") && value.equals(job.variable(name));
    }

    private static boolean needsHistory(EffectiveJob job) {
        return GitHistory.isAskedFor(job.name())
                || job.script().stream().anyMatch(line -> GitHistory.isAskedFor(line.text()));
    }

    private static Optional<Repair> repair(EffectivePipeline pipeline, String name, String value, Node node) {
        String better = name.equals("GIT_DEPTH") ? "20" : "fetch";
        return pipeline.repairSites()
                .of(
                        "set " + name + " to " + better,
                        "variables",
                        node,
                        job -> isFull(job, name, value)
                                || !RepairSites.sees(job.variables().get(name), node),
                        (repair, place) -> repair.set(place, Scalar.of(better)));
    }

    private static void report(EffectiveJob job, String name, String value, String what, String help, Causes causes) {
        Node node = job.variables().get(name);
        if (node != null && value.equals(job.variable(name))) {
            causes.report(
                    node,
                    () -> job.place("variables", name),
                    where -> "job \"" + job.name() + "\" " + what + " (" + name + ": " + value
                            + "), and its commands do not seem to need it",
                    finding -> RepairSites.add(finding.addHelp(help), repair(job.pipeline(), name, value, node)));
        }
    }
}
