package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import java.util.List;

/**
 * What all definitions together ask for.
 *
 * @param files every file, in the order of the definitions; meaningless where there are errors
 * @param diagnostics everything found, sorted
 */
record Plan(List<PlannedFile> files, List<Diagnostic> diagnostics) {

    boolean isSound() {
        return diagnostics.stream().noneMatch(Diagnostic::isError);
    }
}
