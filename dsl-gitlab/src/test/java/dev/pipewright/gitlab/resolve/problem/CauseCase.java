package dev.pipewright.gitlab.resolve.problem;

import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import java.util.Map;

/** A mistake, and the same configuration without it. */
record CauseCase(Cause cause, String bad, String good) {

    private static final ProjectFiles FILES = ProjectFiles.of(
            Map.of("ci/build.yml", "lint: {script: make lint}\n", "ci/docs.yml", "docs: {script: x}\n"));

    static Resolution resolve(String yaml) {
        return Resolver.of(FILES).resolve(Pipeline.DEFAULT_FILE, yaml);
    }
}
