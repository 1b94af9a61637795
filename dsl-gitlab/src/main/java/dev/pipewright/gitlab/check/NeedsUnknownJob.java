package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.gitlab.ExternalJob;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.check.NeedSites.NeedSite;

@CheckInfo(
        id = "GL101",
        name = "needs-unknown-job",
        severity = ERROR,
        summary = "A job needs a job that the pipeline does not define",
        why = """
        GitLab refuses the whole configuration ("undefined need"), so no pipeline starts at all. Mark the need with
        ifPresent() where a rule of the other job may leave it out, and name a job that an include brings external("...").
        """)
final class NeedsUnknownJob implements Check<Pipeline> {

    @Override
    public void check(Pipeline pipeline, Findings findings) {
        JobLookup jobs = new JobLookup(pipeline);
        if (!jobs.isComplete()) {
            return;
        }
        for (Job job : jobs.visible()) {
            for (NeedSite need : NeedSites.of(job)) {
                if (!need.optional() && jobs.visible(need.name()) == null && !isExplainedElsewhere(need)) {
                    findings.report(
                            need.target(),
                            need.path(),
                            "job \"" + job.name() + "\" needs job \"" + need.name()
                                    + "\", which this pipeline does not define",
                            finding -> finding.addHelp(help(need, jobs)));
                }
            }
        }
    }

    /** A job object that was not added is another problem than a typo; an external job is the author's promise. */
    private static boolean isExplainedElsewhere(NeedSite need) {
        return need.target().attachment(Job.class).isPresent()
                || need.target().attachment(ExternalJob.class).isPresent();
    }

    private static String help(NeedSite need, JobLookup jobs) {
        return jobs.any(need.name()) != null
                ? "\"" + need.name() + "\" is hidden, so it never runs; need a job that extends it"
                : Suggestions.didYouMean(need.name(), jobs.names(), "defined");
    }
}
