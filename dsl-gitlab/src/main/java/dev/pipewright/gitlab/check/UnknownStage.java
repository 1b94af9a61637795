package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@CheckInfo(
        id = "GL104",
        name = "unknown-stage",
        severity = ERROR,
        summary = "A job is in a stage that the pipeline does not have",
        why = """
        GitLab refuses the whole configuration ("chosen stage ... does not exist"). A job that names no stage is in "test",
        which must be among the stages then too.
        """)
final class UnknownStage implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        List<String> stages = pipeline.stageNames();
        Node written = pipeline.root().get("stages");
        if (!pipeline.isComplete() || (written != null && written.tag().isPresent())) {
            return;
        }
        for (EffectiveJob job : pipeline.jobs()) {
            String stage = job.stage().orElse(null);
            if (stage != null && !stages.contains(stage)) {
                Node own = job.get("stage");
                findings.report(
                        own == null ? job.own() : own,
                        job.place("stage").path(),
                        "job \"" + job.name() + "\" is in stage \"" + stage + "\", which this pipeline does not have",
                        finding -> RepairSites.add(
                                finding.addHelp(Suggestions.didYouMean(stage, stages, "the stages")),
                                repair(pipeline, own, stage, stages)));
            }
        }
    }

    private static Optional<Repair> repair(
            EffectivePipeline pipeline, @Nullable Node own, String stage, List<String> stages) {
        return own == null
                ? Optional.empty()
                : Suggestions.onlyNear(stage, stages)
                        .flatMap(name -> pipeline.repairSites()
                                .of(
                                        "put it in stage \"" + name + "\"",
                                        "stage",
                                        own,
                                        job -> true,
                                        (repair, place) -> repair.set(place, Scalar.of(name))));
    }
}
