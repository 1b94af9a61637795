package dev.pipewright.gitlab.check;

import dev.pipewright.check.CheckCatalogue;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.ChildPipeline;
import dev.pipewright.gitlab.Pipeline;
import java.util.ArrayList;
import java.util.List;

/** All checks of GitLab pipelines. */
public final class GitLabChecks {

    private static final CheckCatalogue<Pipeline> CATALOGUE = CheckCatalogue.of(List.of(
            new JobWithoutWork(),
            new NeedsUnknownJob(),
            new NeedsLaterStage(),
            new NeedsCycle(),
            new UnknownStage(),
            new JobNotAdded()));

    private GitLabChecks() {}

    /** The catalogue, by ascending id. */
    public static CheckCatalogue<Pipeline> catalogue() {
        return CATALOGUE;
    }

    /** What is wrong with a pipeline and with the child pipelines that it triggers: its shape first, then all checks. */
    public static List<Diagnostic> diagnose(Pipeline pipeline) {
        List<Diagnostic> found = new ArrayList<>(Shape.diagnose(pipeline));
        found.addAll(CATALOGUE.run(pipeline));
        for (ChildPipeline child : ChildPipeline.of(pipeline)) {
            found.addAll(child.pipeline().diagnostics());
        }
        return found.stream().distinct().sorted(Diagnostic.ORDER).toList();
    }
}
