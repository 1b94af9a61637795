package dev.pipewright.gitlab.resolve;

import dev.pipewright.gitlab.resolve.compose.EdgeStages;
import dev.pipewright.gitlab.resolve.compose.Extends;
import dev.pipewright.gitlab.resolve.compose.References;
import dev.pipewright.gitlab.resolve.compose.TreeSize;
import dev.pipewright.gitlab.resolve.entry.RootEntry;
import dev.pipewright.gitlab.resolve.include.Context;
import dev.pipewright.gitlab.resolve.include.IncludeSources;
import dev.pipewright.gitlab.resolve.include.Includes;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.resolve.job.BuildAttributes;
import dev.pipewright.gitlab.resolve.job.CrossChecks;
import dev.pipewright.gitlab.resolve.job.ExpandedJob;
import dev.pipewright.gitlab.resolve.job.JobExpansion;
import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.problem.Refusal;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.YamlOrigin;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves configurations as GitLab does: immutable, and good for any number of them.
 *
 * <pre>{@code
 * Resolution resolution = Resolver.of(new DirectoryFiles(Path.of("."))).resolve(".gitlab-ci.yml");
 * }</pre>
 */
public final class Resolver {

    /** What may well be right once the missing files are there. */
    private static final Set<Cause> NEEDS_ALL_FILES = Set.of(
            Cause.NEED_UNKNOWN,
            Cause.DEPENDENCY_UNKNOWN,
            Cause.STAGE_UNKNOWN,
            Cause.NOT_A_JOB,
            Cause.NO_JOB,
            Cause.ON_STOP,
            Cause.DEPENDENCY_LATER,
            Cause.NEED_LATER);

    private final ProjectFiles files;
    private final IncludeSources sources;
    private final Map<String, String> variables;
    private final @Nullable Mapping inputs;

    private Resolver(
            ProjectFiles files, IncludeSources sources, Map<String, String> variables, @Nullable Mapping inputs) {
        this.files = files;
        this.sources = sources;
        this.variables = variables;
        this.inputs = inputs;
    }

    /** A resolver for a project with these files. */
    public static Resolver of(ProjectFiles files) {
        return new Resolver(files, IncludeSources.NONE, Map.of(), null);
    }

    /** This resolver with places for the files of other projects, remote ones and templates. */
    public Resolver sources(IncludeSources newSources) {
        return new Resolver(files, newSources, variables, inputs);
    }

    /** This resolver with variables that are there before the pipeline is; rules of includes see them. */
    public Resolver variables(Map<String, String> newVariables) {
        return new Resolver(files, sources, Map.copyOf(newVariables), inputs);
    }

    /** This resolver with inputs for the entry file. */
    public Resolver inputs(Mapping newInputs) {
        return new Resolver(files, sources, variables, newInputs);
    }

    /** Resolves a file of the project. */
    public Resolution resolve(String entryPath) {
        Optional<List<Node>> documents = files.documents(entryPath);
        if (documents.isPresent()) {
            return resolve(entryPath, documents.get());
        }
        Optional<String> text = files.read(entryPath);
        if (text.isPresent()) {
            return resolve(entryPath, text.get());
        }
        return new Run(entryPath, "", null)
                .refused(new Problem(
                        Cause.UNREADABLE,
                        "Please provide content of .gitlab-ci.yml",
                        "there is no file \"" + entryPath + "\"",
                        new YamlOrigin(entryPath, 1, 1),
                        "",
                        List.of()));
    }

    /**
     * Resolves a text.
     *
     * @param name the name of the entry file in origins
     */
    public Resolution resolve(String name, String text) {
        return new Run(name, text, null).resolve();
    }

    /**
     * Resolves documents: a configuration, or a header and a configuration. Nothing is read, so that every value keeps the
     * place that it has, in Java or in YAML.
     *
     * @param name the name of the entry file in origins
     */
    public Resolution resolve(String name, List<Node> documents) {
        return new Run(name, "", List.copyOf(documents)).resolve();
    }

    /**
     * Puts a configuration together as far as that is possible, and judges nothing: what GitLab would refuse is left as it
     * is written, and its jobs are unknown.
     *
     * @param configuration the whole entry file but its header
     */
    public Composition compose(Mapping configuration) {
        return LenientComposition.of(configuration, new Context(variables, sources), files);
    }

    /** One resolution. */
    private final class Run {

        private final String name;
        private final String text;
        private final @Nullable List<Node> documents;
        private final Context context = new Context(variables, sources);
        private final Set<String> unknown = new HashSet<>();
        private @Nullable Composition composition;

        Run(String name, String text, @Nullable List<Node> documents) {
            this.name = name;
            this.text = text;
            this.documents = documents;
        }

        Resolution resolve() {
            try {
                if (documents == null && Ruby.isWhite(text)) {
                    YamlOrigin start = new YamlOrigin(name, 1, 1);
                    return refused(new Problem(
                            Cause.UNREADABLE,
                            "Please provide content of .gitlab-ci.yml",
                            "the file is empty",
                            start,
                            "",
                            List.of()));
                }
                return judged(compose());
            } catch (Refusal refusal) {
                return refused(refusal.problem());
            }
        }

        private Mapping compose() {
            Mapping included = documents == null
                    ? Includes.load(context, files, name, text, inputs)
                    : Includes.load(context, files, name, documents, inputs);
            boolean complete = context.unresolved().isEmpty();
            Mapping all = Extends.of(included, complete, unknown);
            all = References.of(all, complete, unknown);
            all = EdgeStages.of(all);
            TreeSize.requireBounded(all);
            Mapping judgeable = complete ? all : withoutUnfinishedJobs(all);
            composition =
                    new Composition(included, all, complete, unknown, files, context.written(), context.headers());
            return judgeable;
        }

        /** What is no job yet may well become one by a file that no source knows. */
        private Mapping withoutUnfinishedJobs(Mapping all) {
            Mapping rest = all;
            for (String job : RootEntry.unfinishedJobs(all)) {
                unknown.add(job);
                rest = rest.without(job);
            }
            return rest;
        }

        private Resolution judged(Mapping configuration) {
            RootEntry root = RootEntry.of(configuration);
            List<Problem> errors = proven(root.problems());
            if (!errors.isEmpty()) {
                return result(errors, root.warnings(), List.of(), List.of(), root);
            }
            JobExpansion expansion = JobExpansion.of(root.jobs());
            if (!expansion.problems().isEmpty()) {
                return result(expansion.problems(), root.warnings(), List.of(), List.of(), root);
            }
            List<String> stages = root.stages();
            try {
                CrossChecks.check(stages, expansion.jobs(), this::isUnproven);
            } catch (Refusal refusal) {
                return result(List.of(refusal.problem()), root.warnings(), List.of(), List.of(), root);
            }
            List<ResolvedJob> jobs = expansion.jobs().values().stream()
                    .map(job -> resolved(job, stages))
                    .toList();
            return result(List.of(), root.warnings(), stages, jobs, root);
        }

        private ResolvedJob resolved(ExpandedJob job, List<String> stages) {
            return new ResolvedJob(
                    job.name(),
                    job.sourceName(),
                    Ruby.text(job.value().get("stage")),
                    !job.value().has("script") && !job.value().has("run"),
                    !unknown.contains(job.sourceName()),
                    job.value(),
                    BuildAttributes.of(job, stages));
        }

        private List<Problem> proven(List<Problem> problems) {
            return problems.stream()
                    .filter(problem -> !isUnproven(problem.cause()))
                    .filter(problem -> unknown.stream().noneMatch(key -> isIn(problem, key)))
                    .toList();
        }

        private boolean isIn(Problem problem, String key) {
            String job = NodePath.ROOT.key(key).toString();
            return problem.path().equals(job) || problem.path().startsWith(job + ".");
        }

        private boolean isUnproven(Cause cause) {
            return !context.unresolved().isEmpty() && NEEDS_ALL_FILES.contains(cause);
        }

        Resolution refused(Problem problem) {
            return result(List.of(problem), List.of(), List.of(), List.of(), null);
        }

        private Resolution result(
                List<Problem> errors,
                List<Problem> warnings,
                List<String> stages,
                List<ResolvedJob> jobs,
                @Nullable RootEntry root) {
            boolean valid = errors.isEmpty() && root != null;
            return new Resolution(
                    errors,
                    warnings,
                    context.unresolved(),
                    unknown.stream().sorted().toList(),
                    stages,
                    jobs,
                    valid && root != null ? root.variables() : Sequence.of(),
                    valid && root != null ? root.workflow() : null,
                    composition,
                    new Consulted(context.texts(), context.askedVariables()));
        }
    }
}
