package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.gitlab.ExternalJob;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.check.NeedSites.NeedSite;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.YamlOrigin;
import java.util.List;
import java.util.Optional;

@CheckInfo(
        id = "GL101",
        name = "needs-unknown-job",
        severity = ERROR,
        summary = "A job needs a job that the pipeline does not define",
        why = """
        GitLab refuses the whole configuration ("undefined need"), so no pipeline starts at all. Mark the need with
        ifPresent() where a rule of the other job may leave it out, and name a job that an include brings external("...").
        """)
final class NeedsUnknownJob implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        if (!pipeline.isComplete()) {
            return;
        }
        for (EffectiveJob job : pipeline.jobs()) {
            for (NeedSite need : job.needs()) {
                if (!need.optional() && pipeline.visible(need.name()) == null && !isExplainedElsewhere(need)) {
                    findings.report(
                            need.target(),
                            need.path(),
                            "job \"" + job.name() + "\" needs job \"" + need.name()
                                    + "\", which this pipeline does not define",
                            finding -> RepairSites.add(finding.addHelp(help(need, pipeline)), repair(need, pipeline)));
                }
            }
        }
    }

    /** A job object that was not added is another problem than a typo; an external job is the author's promise. */
    private static boolean isExplainedElsewhere(NeedSite need) {
        return need.target().attachment(Job.class).isPresent()
                || need.target().attachment(ExternalJob.class).isPresent();
    }

    private static Optional<Repair> repair(NeedSite need, EffectivePipeline pipeline) {
        List<String> others = pipeline.jobs().stream()
                .map(EffectiveJob::name)
                .filter(name -> !name.equals(need.job().name()))
                .toList();
        return pipeline.any(need.name()) != null || !(need.target().origin() instanceof YamlOrigin)
                ? Optional.empty()
                : Suggestions.onlyNear(need.name(), others)
                        .flatMap(name -> pipeline.repairSites()
                                .of(
                                        "need job \"" + name + "\"",
                                        need.rule() < 0 ? "needs" : "rules",
                                        need.target(),
                                        job -> true,
                                        (repair, place) -> repair.set(place, Scalar.of(name))));
    }

    private static String help(NeedSite need, EffectivePipeline pipeline) {
        return pipeline.any(need.name()) != null
                ? "\"" + need.name() + "\" is hidden, so it never runs; need a job that extends it"
                : Suggestions.didYouMean(
                        need.name(),
                        pipeline.jobs().stream().map(EffectiveJob::name).toList(),
                        "defined");
    }
}
