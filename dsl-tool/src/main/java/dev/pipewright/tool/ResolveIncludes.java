package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.gitlab.resolve.include.MappedSources;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads which directories stand for the files of others, each relative to the project:
 *
 * <pre>{@code
 * includes:
 *   projects: {group/ci@v1: ../ci}
 *   remotes: {https://example.com/ci/: vendor/example}
 *   templates: vendor/templates
 * }</pre>
 */
final class ResolveIncludes {

    private static final String BAD = "PW944";
    private static final List<String> KEYS = List.of("projects", "remotes", "templates");

    private final Path project;
    private final List<Diagnostic> problems;

    ResolveIncludes(Path project, List<Diagnostic> problems) {
        this.project = project;
        this.problems = problems;
    }

    MappedSources read(Node value) {
        MappedSources sources = MappedSources.none();
        if (!(value instanceof Mapping kinds)) {
            bad(value, "\"includes\" takes a mapping with the keys \"projects\", \"remotes\" and \"templates\"");
            return sources;
        }
        for (Entry kind : kinds) {
            if (kind.name().equals("templates")) {
                Path path = path(kind.value(), "templates");
                sources = path == null ? sources : sources.templates(path);
            } else if (!KEYS.contains(kind.name())) {
                problems.add(Diagnostic.error(
                                BAD,
                                "the key \"" + kind.name() + "\" is unknown",
                                kind.key().origin())
                        .addHelp(Suggestions.didYouMean(kind.name(), KEYS, "the keys")));
            } else if (kind.value() instanceof Mapping places) {
                sources = sources.and(places(places, kind.name().equals("projects")));
            } else {
                bad(kind.value(), '"' + kind.name() + "\" takes a mapping from addresses to paths");
            }
        }
        return sources;
    }

    private MappedSources places(Mapping places, boolean areProjects) {
        MappedSources sources = MappedSources.none();
        for (Entry place : places) {
            Path path = path(place.value(), place.name());
            if (path != null) {
                sources = areProjects ? sources.project(place.name(), path) : sources.remote(place.name(), path);
            }
        }
        return sources;
    }

    private @Nullable Path path(Node value, String name) {
        if (value instanceof Scalar scalar && scalar.isString()) {
            try {
                return project.resolve(scalar.text());
            } catch (InvalidPathException notAPath) {
                bad(value, '"' + name + "\" takes a path, but got \"" + scalar.text() + '"');
                return null;
            }
        }
        bad(value, '"' + name + "\" takes a path");
        return null;
    }

    private void bad(Node node, String message) {
        problems.add(Diagnostic.error(BAD, message, node.origin())
                .addHelp("write it so: includes: {projects: {group/ci: ../ci}}"));
    }
}
