package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
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
final class JobWithoutWork implements Check<EffectivePipeline> {

    private static final List<String> WORK = List.of("script", "run", "trigger");

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        for (EffectiveJob job : pipeline.jobs()) {
            if (WORK.stream().noneMatch(job::has) && job.isComplete() && !mirrorsAPipeline(job)) {
                findings.report(
                        job.own(),
                        NodePath.ROOT.key(job.name()),
                        "job \"" + job.name() + "\" has no script, run or trigger",
                        finding -> finding.addHelp("give it a script(...), or name it \"." + job.name()
                                + "\" if other jobs only extend it"));
            }
        }
    }

    /** A job with nothing but {@code needs} of another pipeline shows that pipeline's status. */
    private static boolean mirrorsAPipeline(EffectiveJob job) {
        return job.get("needs") instanceof Sequence needs && job.needs().size() < needs.size();
    }
}
