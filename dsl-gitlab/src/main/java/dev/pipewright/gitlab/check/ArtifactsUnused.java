package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.tree.Mapping;

@CheckInfo(
        id = "GL603",
        name = "artifacts-unused",
        severity = INFO,
        summary = "No other job takes the artifacts of a job",
        why = """
        They are packed, uploaded and stored, and every later job of the pipeline says that it does not want them. A
        guess: people may download them by hand, or another project may fetch them; then expose_as shows them in the
        merge request, and this check is silent. Artifacts of failed jobs, of the last stage, and of jobs that start
        other pipelines are not reported.
        """)
final class ArtifactsUnused implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        if (!pipeline.isComplete() || pipeline.hasDownstream()) {
            return;
        }
        Causes causes = new Causes(findings);
        for (EffectiveJob job : pipeline.jobs()) {
            if (job.get("artifacts") instanceof Mapping artifacts
                    && artifacts.has("paths")
                    && !isForPeople(job, artifacts)
                    && pipeline.artifactFlow().isFollowed(job)
                    && !pipeline.artifactFlow().isTaken(job)) {
                causes.report(
                        artifacts,
                        () -> job.place("artifacts"),
                        where -> "no later job takes the artifacts of job \"" + job.name() + "\"; maybe nobody does",
                        finding -> finding.addHelp(
                                "need the job where its files are used, drop the artifacts, or show them"
                                        + " to people with expose_as"));
            }
        }
    }

    private static boolean isForPeople(EffectiveJob job, Mapping artifacts) {
        return artifacts.has("expose_as")
                || artifacts.has("reports")
                || artifacts.has("when")
                || artifacts.has("name")
                || job.has("pages")
                || job.has("release")
                || job.has("environment")
                || job.has("coverage")
                || job.name().equals("pages");
    }
}
