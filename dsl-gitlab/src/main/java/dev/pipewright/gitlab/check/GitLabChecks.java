package dev.pipewright.gitlab.check;

import dev.pipewright.check.CheckCatalogue;
import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.diagnostic.CheckSummary;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.ChildPipeline;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.resolve.Composition;
import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.schema.Problem;
import dev.pipewright.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** All checks of GitLab pipelines. */
public final class GitLabChecks {

    private static final CheckCatalogue<EffectivePipeline> CHECKS = CheckCatalogue.of(List.of(
            new JobWithoutWork(),
            new NeedsUnknownJob(),
            new NeedsLaterStage(),
            new NeedsCycle(),
            new UnknownStage(),
            new JobNotAdded(),
            new DuplicatePipelines(),
            new RulesRepeated(),
            new KeywordTooNew(),
            new KeywordDeprecated(),
            new KeywordRemoved(),
            new OnlyExcept(),
            new ImageNotPinned(),
            new IncludeNotPinned(),
            new SecretInConfiguration(),
            new OutsiderTextAsCode(),
            new OutsiderTextUnquoted(),
            new DownloadRunUnseen(),
            new DebugTraceOn(),
            new DockerWithoutTls(),
            new IdTokenForAnybody(),
            new EnvironmentPrinted(),
            new SecretsTraced(),
            new PasswordOnCommandLine(),
            new CertificateNotVerified(),
            new WaitsForWholeStage(),
            new TagWithoutHostedRunner(),
            new ImageVariantHeavy(),
            new ArtifactsWithoutExpiry(),
            new ArtifactsTooBroad(),
            new ArtifactsUnused(),
            new CacheKeyWithoutChecksum(),
            new CacheWithoutWriter(),
            new CacheWithManyWriters(),
            new FullClone(),
            new CacheKeyFilesMissing(),
            new CacheWithoutPaths(),
            new RetryOnEverything(),
            new CacheKeyWithOtherPaths(),
            new DeploymentInterruptible(),
            new DeploymentWithoutResourceGroup(),
            new DeploymentWithoutTimeout(),
            new PassesOnlyWithCache(),
            new QuietTestRunner(),
            new KeywordSetUnchecked()));
    private static final CheckCatalogue<Pipeline> CATALOGUE = CHECKS.of(EffectivePipeline::new);

    /** No push starts a child pipeline, so it cannot come twice for one. */
    private static final String STARTED_BY_PUSH = "GL251";

    private GitLabChecks() {}

    /** The catalogue, by ascending id. */
    public static CheckCatalogue<Pipeline> catalogue() {
        return CATALOGUE;
    }

    /**
     * What is wrong with a pipeline and with the child pipelines that it triggers: its shape first, then all checks, without
     * what its author accepts.
     *
     * @param composition what it is with all that it includes
     * @param reading what reading its file found
     * @param children judges the pipelines that it triggers
     */
    public static List<Diagnostic> diagnose(
            Pipeline pipeline,
            Composition composition,
            List<Diagnostic> reading,
            Function<Pipeline, List<Diagnostic>> children) {
        CheckConfiguration configuration = pipeline.checks();
        List<Diagnostic> found = new ArrayList<>(reading);
        found.addAll(Shape.diagnose(pipeline));
        List<Diagnostic> graded = new ArrayList<>(configuration.apply(found));
        graded.addAll(CHECKS.run(new EffectivePipeline(pipeline, composition), configuration));
        graded.addAll(configuration.unknownIds(ids()));
        List<Diagnostic> left = new ArrayList<>(pipeline.accepted(composition).from(graded, ids(), configuration));
        for (ChildPipeline child : ChildPipeline.of(pipeline)) {
            children.apply(child.pipeline()).stream()
                    .filter(finding -> !finding.id().equals(STARTED_BY_PUSH))
                    .forEach(left::add);
        }
        return left.stream().distinct().sorted(Diagnostic.ORDER).toList();
    }

    /** What reports tell of every finding that has a page: the schema, the checks, and what GitLab refuses, by id. */
    public static List<CheckSummary> summaries() {
        return Stream.of(Problem.summaries(Shape.PREFIX), CATALOGUE.summaries(), Cause.summaries())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(CheckSummary::id))
                .toList();
    }

    /** The ids of all findings about a pipeline, those of its shape, its text and GitLab's verdict among them. */
    public static Set<String> ids() {
        Set<String> ids = new TreeSet<>(Shape.IDS);
        ids.addAll(YamlReader.warningIds());
        CATALOGUE.infos().map(CheckInfo::id).forEach(ids::add);
        Arrays.stream(Cause.values()).map(Cause::id).forEach(ids::add);
        return ids;
    }
}
