package dev.pipewright.gitlab.check;

import dev.pipewright.check.CheckCatalogue;
import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.ChildPipeline;
import dev.pipewright.gitlab.Pipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

    /**
     * What is wrong with a pipeline and with the child pipelines that it triggers: its shape first, then all checks, without
     * what its author accepts.
     *
     * @param reading what reading its file found
     */
    public static List<Diagnostic> diagnose(Pipeline pipeline, List<Diagnostic> reading) {
        CheckConfiguration configuration = pipeline.checks();
        List<Diagnostic> found = new ArrayList<>(reading);
        found.addAll(Shape.diagnose(pipeline));
        List<Diagnostic> graded = new ArrayList<>(configuration.apply(found));
        graded.addAll(CATALOGUE.run(pipeline, configuration));
        graded.addAll(configuration.unknownIds(ids()));
        List<Diagnostic> left = new ArrayList<>(pipeline.accepted().from(graded, ids(), configuration));
        for (ChildPipeline child : ChildPipeline.of(pipeline)) {
            left.addAll(child.pipeline().diagnostics());
        }
        return left.stream().distinct().sorted(Diagnostic.ORDER).toList();
    }

    /** The ids of all findings about a pipeline, those of its shape among them. */
    public static Set<String> ids() {
        Set<String> ids = new TreeSet<>(Shape.IDS);
        CATALOGUE.infos().map(CheckInfo::id).forEach(ids::add);
        return ids;
    }
}
