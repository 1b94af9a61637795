package dev.pipewright.gitlab.resolve.include;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Files of others that lie in directories of this machine. An immutable value with copy methods:
 *
 * <pre>{@code
 * MappedSources.none()
 *         .project("group/ci@v1", Path.of("../ci"))
 *         .remote("https://example.com/ci/", Path.of("vendor/example"))
 *         .templates(Path.of("vendor/templates"))
 * }</pre>
 */
public final class MappedSources implements IncludeSources {

    private static final MappedSources NONE_MAPPED = new MappedSources(Map.of(), Map.of(), null);

    private final Map<String, Path> projects;
    private final Map<String, Path> remotes;
    private final @Nullable Path templates;

    private MappedSources(Map<String, Path> projects, Map<String, Path> remotes, @Nullable Path templates) {
        this.projects = projects;
        this.remotes = remotes;
        this.templates = templates;
    }

    /** Nothing is mapped yet. */
    public static MappedSources none() {
        return NONE_MAPPED;
    }

    /**
     * With the files of a project, for {@code include:project} and for components.
     *
     * @param project its full path, for every ref; or {@code group/project@ref}, for this ref alone, which then wins
     */
    public MappedSources project(String project, Path directory) {
        return new MappedSources(plus(projects, project, directory), remotes, templates);
    }

    /**
     * With files for {@code include:remote}.
     *
     * @param url the whole address of one file, or one that ends in a slash, for all below it
     */
    public MappedSources remote(String url, Path path) {
        return new MappedSources(projects, plus(remotes, url, path), templates);
    }

    /** With GitLab's templates, for {@code include:template}. */
    public MappedSources templates(Path directory) {
        return new MappedSources(projects, remotes, directory);
    }

    /** These sources and others; where both know the same, the others win. */
    public MappedSources and(MappedSources others) {
        Map<String, Path> allProjects = new TreeMap<>(projects);
        allProjects.putAll(others.projects);
        Map<String, Path> allRemotes = new TreeMap<>(remotes);
        allRemotes.putAll(others.remotes);
        return new MappedSources(allProjects, allRemotes, others.templates == null ? templates : others.templates);
    }

    private static Map<String, Path> plus(Map<String, Path> map, String key, Path path) {
        Map<String, Path> all = new TreeMap<>(map);
        all.put(key, path);
        return all;
    }

    @Override
    public Optional<ProjectFiles> project(String project, String ref) {
        Path exact = projects.get(project + "@" + ref);
        Path directory = exact == null ? projects.get(project) : exact;
        return directory == null ? Optional.empty() : Optional.of(new DirectoryFiles(directory));
    }

    @Override
    public Optional<String> remote(String url) {
        Path file = remotes.get(url);
        if (file != null) {
            Path name = file.getFileName();
            Path folder = file.toAbsolutePath().getParent();
            return name == null || folder == null ? Optional.empty() : new DirectoryFiles(folder).read(name.toString());
        }
        return remotes.keySet().stream()
                .filter(prefix -> prefix.endsWith("/") && url.startsWith(prefix))
                .max(Comparator.comparingInt(String::length))
                .flatMap(prefix -> below(remotes.get(prefix), url.substring(prefix.length())));
    }

    @Override
    public Optional<String> template(String name) {
        return below(templates, name);
    }

    private static Optional<String> below(@Nullable Path directory, String path) {
        return directory == null ? Optional.empty() : new DirectoryFiles(directory).read(path);
    }
}
