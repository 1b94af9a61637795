package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.gitlab.check.NeedSites.NeedSite;
import java.util.List;

@CheckInfo(
        id = "GL102",
        name = "needs-later-stage",
        severity = ERROR,
        summary = "A job needs a job of a later stage",
        why = """
        GitLab refuses the whole configuration ("need ... is not defined in current or prior stages"), even where the need
        is optional. Move one of the two jobs, or the stage.
        """)
final class NeedsLaterStage implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        List<String> stages = pipeline.stageNames();
        for (EffectiveJob job : pipeline.jobs()) {
            String stage = job.stage().orElse(null);
            for (NeedSite need : job.needs()) {
                EffectiveJob needed = pipeline.visible(need.name());
                String neededStage = needed == null ? null : needed.stage().orElse(null);
                if (needed == null || stage == null || neededStage == null) {
                    continue;
                }
                int own = stages.indexOf(stage);
                if (own >= 0 && stages.indexOf(neededStage) > own) {
                    findings.report(
                            need.target(),
                            need.path(),
                            "job \"" + job.name() + "\" of stage \"" + stage + "\" needs job \"" + need.name()
                                    + "\" of the later stage \"" + neededStage + "\"",
                            finding -> finding.addRelated(
                                            "\"" + needed.name() + "\" is defined here",
                                            needed.node().origin())
                                    .addHelp("a need lies in the same or an earlier stage; the stages are "
                                            + String.join(", ", stages)));
                }
            }
        }
    }
}
