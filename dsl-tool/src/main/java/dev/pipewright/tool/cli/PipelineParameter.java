package dev.pipewright.tool.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The parameter that says which one pipeline to look at. */
final class PipelineParameter {

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A YAML file of the project, a folder with one, or a Java file; default: .gitlab-ci.yml.")
    private @Nullable Path file;

    /** The file; null for what the options say. */
    @Nullable
    Path file() {
        return file;
    }
}
