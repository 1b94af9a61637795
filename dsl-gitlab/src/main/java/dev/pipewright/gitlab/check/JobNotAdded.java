package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.check.NeedSites.NeedSite;

@CheckInfo(
        id = "GL105",
        name = "job-not-added",
        severity = ERROR,
        summary = "A job object is needed, but was not added to the pipeline",
        why = """
        The job exists in Java alone, so GitLab would refuse the configuration ("undefined need"), or, with ifPresent(), run
        without it for ever.
        """)
final class JobNotAdded implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        for (EffectiveJob job : pipeline.jobs()) {
            for (NeedSite need : job.needs()) {
                need.target()
                        .attachment(Job.class)
                        .filter(missing -> pipeline.any(missing.name()) == null)
                        .ifPresent(missing -> findings.report(
                                need.target(),
                                need.path(),
                                "job \"" + job.name() + "\" needs job \"" + missing.name()
                                        + "\", which was not added to this pipeline",
                                finding -> finding.addRelated(
                                                "\"" + missing.name() + "\" is defined here",
                                                missing.toNode().origin())
                                        .addHelp("add it to the jobs of the pipeline: .jobs(..., " + missing.name()
                                                + ", " + job.name() + ")")));
            }
        }
    }
}
