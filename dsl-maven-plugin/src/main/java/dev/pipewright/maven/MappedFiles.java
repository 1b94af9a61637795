package dev.pipewright.maven;

import dev.pipewright.gitlab.resolve.include.MappedSources;
import dev.pipewright.tool.ResolveSurroundings;
import java.io.File;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Translates the parameters of goals that resolve: what files include from elsewhere, and what they are given. */
final class MappedFiles {

    private MappedFiles() {}

    static ResolveSurroundings of(
            Map<String, File> projects,
            Map<String, File> remotes,
            @Nullable File templates,
            Map<String, String> inputs,
            Map<String, String> variables) {
        MappedSources sources = MappedSources.none();
        for (Map.Entry<String, File> project : projects.entrySet()) {
            sources = sources.project(project.getKey(), project.getValue().toPath());
        }
        for (Map.Entry<String, File> remote : remotes.entrySet()) {
            sources = sources.remote(remote.getKey(), remote.getValue().toPath());
        }
        if (templates != null) {
            sources = sources.templates(templates.toPath());
        }
        return new ResolveSurroundings(sources, inputs, variables);
    }
}
