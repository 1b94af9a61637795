package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import java.util.List;

@CheckInfo(
        id = "GL104",
        name = "unknown-stage",
        severity = ERROR,
        summary = "A job is in a stage that the pipeline does not have",
        why = """
        GitLab refuses the whole configuration ("chosen stage ... does not exist"). A job that names no stage is in "test",
        which must be among the stages then too.
        """)
final class UnknownStage implements Check<Pipeline> {

    @Override
    public void check(Pipeline pipeline, Findings findings) {
        JobLookup jobs = new JobLookup(pipeline);
        List<String> stages = pipeline.stageNames();
        Node written = pipeline.toNode().get("stages");
        if (!jobs.isComplete() || (written != null && written.tag().isPresent())) {
            return;
        }
        for (Job job : jobs.visible()) {
            String stage = jobs.stage(job);
            if (stage != null && !stages.contains(stage)) {
                Node own = job.toNode().get("stage");
                findings.report(
                        own == null ? job.toNode() : own,
                        NodePath.ROOT.key(job.name()).key("stage"),
                        "job \"" + job.name() + "\" is in stage \"" + stage + "\", which this pipeline does not have",
                        finding -> finding.addHelp(Suggestions.didYouMean(stage, stages, "the stages")));
            }
        }
    }
}
