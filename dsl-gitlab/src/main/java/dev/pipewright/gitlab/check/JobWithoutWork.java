package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Sequence;
import java.util.List;

@CheckInfo(
        id = "GL010",
        name = "job-without-work",
        severity = ERROR,
        summary = "A job has nothing to do: no script, run or trigger",
        why = """
        GitLab refuses the whole configuration. A job that only carries settings for others has a name that begins with a
        dot.
        """)
final class JobWithoutWork implements Check<Pipeline> {

    private static final List<String> WORK = List.of("script", "run", "trigger");

    @Override
    public void check(Pipeline pipeline, Findings findings) {
        JobLookup jobs = new JobLookup(pipeline);
        for (Job job : jobs.visible()) {
            if (WORK.stream().allMatch(key -> isSurelyMissing(jobs, job, key)) && !mirrorsAPipeline(jobs, job)) {
                findings.report(
                        job.toNode(),
                        NodePath.ROOT.key(job.name()),
                        "job \"" + job.name() + "\" has no script, run or trigger",
                        finding -> finding.addHelp("give it a script(...), or name it \"." + job.name()
                                + "\" if other jobs only extend it"));
            }
        }
    }

    private static boolean isSurelyMissing(JobLookup jobs, Job job, String key) {
        JobLookup.Inherited found = jobs.inherited(job, key);
        return found.value() == null && found.isCertain();
    }

    /** A job with nothing but {@code needs} of another pipeline shows that pipeline's status. */
    private static boolean mirrorsAPipeline(JobLookup jobs, Job job) {
        return jobs.inherited(job, "needs").value() instanceof Sequence needs
                && NeedSites.of(job).size() < needs.size();
    }
}
