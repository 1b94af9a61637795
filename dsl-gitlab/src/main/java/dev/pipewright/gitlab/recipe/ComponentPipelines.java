package dev.pipewright.gitlab.recipe;

import static dev.pipewright.gitlab.GitLab.DEPEND;
import static dev.pipewright.gitlab.GitLab.child;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.rule;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A child pipeline for each folder of a monorepo, started when something in the folder changed, with its result as the result
 * of the trigger.
 *
 * <pre>{@code
 * List<Job> triggers = ComponentPipelines.of(Map.of("frontend", frontend(), "backend", backend()))
 *     .sharing("lib/**")
 *     .jobs();
 * }</pre>
 */
public final class ComponentPipelines {

    private final Map<String, Pipeline> components;
    private final String files;
    private final List<String> shared;

    private ComponentPipelines(Map<String, Pipeline> components, String files, List<String> shared) {
        this.components = components;
        this.files = files;
        this.shared = shared;
    }

    /**
     * A child pipeline for each folder, in the order of the map.
     *
     * @param components from folder to pipeline
     * @throws IllegalArgumentException for no component at all, or for a folder outside of the project
     */
    public static ComponentPipelines of(Map<String, Pipeline> components) {
        if (components.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no component; give at least one folder with its pipeline, such as"
                            + " Map.of(\"backend\", backend())");
        }
        components.keySet().forEach(ComponentPipelines::requireFolder);
        return new ComponentPipelines(new LinkedHashMap<>(components), ".gitlab/ci/%s.yml", List.of());
    }

    private static void requireFolder(String folder) {
        if (folder.isBlank() || folder.startsWith("/") || folder.startsWith("./") || folder.endsWith("/")) {
            throw new IllegalArgumentException(
                    "a component is a folder, named from the project's root, such as \"backend\", but got \"" + folder
                            + "\"");
        }
    }

    /** Files on which all components depend: when they change, all child pipelines run. */
    public ComponentPipelines sharing(String... globs) {
        return new ComponentPipelines(components, files, List.of(globs));
    }

    /**
     * Another place for the children's files.
     *
     * @param pattern a path with {@code %s} for the folder; {@code .gitlab/ci/%s.yml} where unset
     * @throws IllegalArgumentException for a path without {@code %s}: all children would be one file
     */
    public ComponentPipelines files(String pattern) {
        if (!pattern.contains("%s")) {
            throw new IllegalArgumentException(
                    "the path of the children's files takes \"%s\" for the folder, such as \".gitlab/ci/%s.yml\", but got \""
                            + pattern + "\"");
        }
        return new ComponentPipelines(components, pattern, shared);
    }

    /** The jobs that start the children, named after the folders. */
    public List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        components.forEach((folder, pipeline) -> {
            List<String> changes = new ArrayList<>(List.of(folder + "/**/*"));
            changes.addAll(shared);
            jobs.add(job(folder)
                    .trigger(child(files.formatted(folder), pipeline).strategy(DEPEND))
                    .rules(rule().changes(changes)));
        });
        return jobs;
    }
}
