package dev.pipewright.gitlab.resolve.include;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.tree.Node;
import java.util.List;

/**
 * An include that no source knows, so that the jobs in it are unknown.
 *
 * @param what kind and address: {@code template Jobs/SAST.gitlab-ci.yml}
 * @param at where it was written
 */
public record UnresolvedInclude(String what, Node at) {

    /** A note that says so, and how the files can be given. */
    public Diagnostic toDiagnostic() {
        return new Diagnostic(
                Cause.INCLUDE_UNRESOLVED.severity(),
                Cause.INCLUDE_UNRESOLVED.id(),
                "the " + what + " is not here, so its jobs are unknown",
                at.origin(),
                "include",
                List.of(Cause.INCLUDE_UNRESOLVED.remedy()),
                List.of());
    }
}
