package dev.pipewright.definition;

import dev.pipewright.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/** A whole configuration of a CI system: the files it consists of, and what is wrong with it. */
public interface CiConfiguration {

    /** The files to write, the entry file first. Writing never validates: ask {@link #diagnostics()} before. */
    List<CiFile> files();

    /** Everything that all checks find, sorted; empty for a sound configuration. */
    List<Diagnostic> diagnostics();

    /**
     * The same where the project is known, with all that can only be found there: what tools ask for.
     *
     * @param folder the root of the project
     */
    default List<Diagnostic> diagnostics(Path folder) {
        return diagnostics();
    }
}
