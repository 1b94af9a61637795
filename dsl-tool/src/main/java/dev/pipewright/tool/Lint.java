package dev.pipewright.tool;

import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.UnreadablePipelineException;
import dev.pipewright.gitlab.resolve.Composition;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges the text of a GitLab configuration. Whether it is valid is GitLab's own verdict; what our schema and our checks see
 * beyond that is a warning.
 */
public final class Lint {

    private static final String TOO_BIG = "The parsed YAML is too big";

    private final Resolver resolver;
    private final CheckConfiguration configuration;

    /**
     * Judges by this configuration.
     *
     * @param resolver knows the files that a text may include
     */
    public Lint(Resolver resolver, CheckConfiguration configuration) {
        this.resolver = resolver;
        this.configuration = configuration;
    }

    /**
     * What is wrong with a text: GitLab's errors in GitLab's order, then everything else by place.
     *
     * @param file the file's name, for findings
     */
    public Linted text(String yaml, String file) {
        return judged(yaml, file).linted();
    }

    Judged judged(String yaml, String file) {
        Resolution resolution = resolver.resolve(file, yaml);
        List<Diagnostic> errors = told(resolution.errors());
        List<Diagnostic> others = new ArrayList<>(oncePerPlace(resolution.warnings()));
        others.addAll(configuration.apply(resolution.notes()));
        LintedCauses told = new LintedCauses(resolution);
        for (Diagnostic finding : isTooBig(resolution) ? List.<Diagnostic>of() : checked(yaml, file, resolution)) {
            if (!told.told(finding)) {
                others.add(isMilder(finding) ? finding.as(Severity.WARNING) : finding);
            } else {
                errors.replaceAll(known -> repaired(known, finding));
                others.replaceAll(known -> repaired(known, finding));
            }
        }
        others.sort(Diagnostic.ORDER);
        errors.addAll(others);
        return new Judged(resolution, new Linted(resolution.isValid(), errors));
    }

    private static List<Diagnostic> told(List<Problem> errors) {
        List<Diagnostic> findings = new ArrayList<>();
        errors.forEach(error -> findings.add(error.toDiagnostic(Severity.ERROR)));
        return findings;
    }

    /** GitLab's own finding, with the repair that our check knows for the same. */
    private static Diagnostic repaired(Diagnostic known, Diagnostic same) {
        boolean isSame = place(known).equals(place(same))
                && (known.message().equals(same.message()) || known.path().equals(same.path()));
        return (isSame || LintedCauses.isTwicePerPush(known, same))
                        && known.repair().isEmpty()
                ? same.repair().map(known::repair).orElse(known)
                : known;
    }

    /** What GitLab puts aside unread costs more to look into than any check could tell. */
    private static boolean isTooBig(Resolution resolution) {
        return resolution.errors().stream().anyMatch(problem -> problem.gitlab().equals(TOO_BIG));
    }

    /** What GitLab says of each job that takes over one line is one cause. */
    private static List<Diagnostic> oncePerPlace(List<Problem> warnings) {
        Map<List<Object>, List<Problem>> places = new LinkedHashMap<>();
        warnings.forEach(warning -> places.computeIfAbsent(
                        place(warning.toDiagnostic(Severity.WARNING)), key -> new ArrayList<>())
                .add(warning));
        return places.values().stream()
                .map(same -> {
                    Diagnostic first = same.get(0).toDiagnostic(Severity.WARNING);
                    int more = same.size() - 1;
                    return more == 0
                            ? first
                            : first.addHelp("the same holds for " + more + (more == 1 ? " job" : " jobs")
                                    + " more that have it from here");
                })
                .toList();
    }

    private List<Diagnostic> checked(String yaml, String file, Resolution resolution) {
        try {
            Pipeline pipeline = Pipeline.parse(yaml, file).checks(configuration);
            Composition composition = resolution.composition();
            return pipeline.diagnostics(composition == null ? resolver.compose(pipeline.toNode()) : composition);
        } catch (UnreadablePipelineException unreadable) {
            // That it cannot be read is GitLab's verdict already; the places of further errors are still worth telling.
            return configuration.apply(unreadable.diagnostics());
        }
    }

    /** Where GitLab takes it, an error is one only to who says so. */
    private boolean isMilder(Diagnostic finding) {
        return isOfShape(finding) && finding.isError() && !configuration.names(finding.id());
    }

    /** What GitLab has judged itself: whether the shapes, the needs and the stages are right. */
    private static boolean isOfShape(Diagnostic finding) {
        return finding.id().startsWith("GL0")
                || finding.id().startsWith("GL1")
                || finding.id().startsWith("PW0");
    }

    private static List<Object> place(Diagnostic finding) {
        return List.of(finding.id(), finding.origin().file(), finding.origin().line());
    }

    /**
     * A verdict, and what it was made of.
     *
     * @param resolution what GitLab makes of the text
     * @param linted what is wrong with it
     */
    record Judged(Resolution resolution, Linted linted) {}
}
