package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Scalar;
import java.util.Optional;

@CheckInfo(
        id = "GL601",
        name = "artifacts-without-expiry",
        severity = WARNING,
        summary = "Artifacts are kept for as long as the instance likes",
        why = """
        Without expire_in GitLab keeps artifacts for 30 days, or for ever where an administrator says so, and storage
        is paid for. Most artifacts only serve the next stage; the latest ones of each branch stay in any case. A job
        of pages or of a release is not reported.
        """,
        mendedBy = "practice \"expiring-artifacts\"")
final class ArtifactsWithoutExpiry implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        for (EffectiveJob job : pipeline.jobs()) {
            if (job.get("artifacts") instanceof Mapping artifacts && staysForGood(job, artifacts)) {
                causes.report(
                        artifacts,
                        () -> job.place("artifacts"),
                        where -> "the artifacts of " + where.owner() + " have no expire_in",
                        finding -> RepairSites.add(
                                finding.addHelp("say how long somebody needs them: expire_in: 1 week"),
                                repair(pipeline, artifacts)));
            }
        }
    }

    private static boolean staysForGood(EffectiveJob job, Mapping artifacts) {
        boolean keeps = job.name().equals("pages") || job.has("pages") || job.has("release");
        return !keeps
                && job.isComplete()
                && (artifacts.has("paths") || artifacts.has("untracked"))
                && !artifacts.has("expire_in");
    }

    private static Optional<Repair> repair(EffectivePipeline pipeline, Mapping artifacts) {
        return pipeline.repairSites()
                .of(
                        "let the artifacts expire after a week",
                        "artifacts",
                        artifacts,
                        job -> job.get("artifacts") instanceof Mapping own && staysForGood(job, own),
                        (repair, place) -> repair.set(place.key("expire_in"), Scalar.of("1 week")));
    }
}
