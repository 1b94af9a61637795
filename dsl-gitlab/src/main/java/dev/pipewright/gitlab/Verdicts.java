package dev.pipewright.gitlab;

import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.gitlab.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;

/** Adds GitLab's own verdict to what the checks have found. */
final class Verdicts {

    private Verdicts() {}

    /** The findings with what GitLab refuses and no check has found; sorted. */
    static List<Diagnostic> add(List<Diagnostic> found, Resolution resolution, CheckConfiguration configuration) {
        List<Diagnostic> refused = configuration.apply(resolution.errors().stream()
                .map(error -> error.toDiagnostic(Severity.ERROR))
                .filter(error -> found.stream().noneMatch(known -> tellsTheSame(known, error)))
                .toList());
        if (refused.isEmpty()) {
            return found;
        }
        List<Diagnostic> all = new ArrayList<>(found);
        all.addAll(refused);
        return all.stream().distinct().sorted(Diagnostic.ORDER).toList();
    }

    /** One error is told in one way: that of the check, which knows more about the author's Java. */
    private static boolean tellsTheSame(Diagnostic known, Diagnostic error) {
        return known.isError()
                && (known.id().equals(error.id())
                        || (!error.path().isEmpty() && known.path().startsWith(error.path()))
                        || (!known.path().isEmpty() && error.path().startsWith(known.path())));
    }
}
