package dev.pipewright.gitlab.resolve.include;

import dev.pipewright.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of a project, by paths relative to its root with {@code /} between folders. */
public interface ProjectFiles {

    /**
     * All paths, in the order in which a wildcard includes them: a repository lists them by name. Asked for only where a
     * wildcard or a rule needs them.
     */
    List<String> paths();

    /** The text of a file, empty where there is none. */
    Optional<String> read(String path);

    /**
     * The documents of a file where they are known without reading its text, as those of a pipeline in Java are; empty for
     * all others.
     */
    default Optional<List<Node>> documents(String path) {
        return Optional.empty();
    }

    /** Whether what is not here does not exist; else it is only not known. */
    default boolean areAll() {
        return true;
    }

    /** Whether these are all files of a project as it is checked out; else there may be others beside them. */
    default boolean isWorkingTree() {
        return false;
    }

    /** The same files, of which there may be more. */
    default ProjectFiles some() {
        ProjectFiles known = this;
        return new ProjectFiles() {
            @Override
            public List<String> paths() {
                return known.paths();
            }

            @Override
            public Optional<String> read(String path) {
                return known.read(path);
            }

            @Override
            public Optional<List<Node>> documents(String path) {
                return known.documents(path);
            }

            @Override
            public boolean areAll() {
                return false;
            }

            @Override
            public boolean isWorkingTree() {
                return known.isWorkingTree();
            }
        };
    }

    /** Files in memory, listed by name. */
    static ProjectFiles of(Map<String, String> files) {
        return listed(new LinkedHashMap<>(new TreeMap<>(files)));
    }

    /** Files in memory, listed as they are given. */
    @SuppressWarnings("NonApiType") // a map without an order of its own will not do
    static ProjectFiles listed(LinkedHashMap<String, String> files) {
        Map<String, String> known = new LinkedHashMap<>(files);
        return new ProjectFiles() {
            @Override
            public List<String> paths() {
                return List.copyOf(known.keySet());
            }

            @Override
            public Optional<String> read(String path) {
                return Optional.ofNullable(known.get(path));
            }
        };
    }

    /** No project, and so no files at all. */
    static ProjectFiles none() {
        return NoProject.INSTANCE;
    }

    /** Files of which nothing is known: what they include is unknown, not missing. */
    static ProjectFiles unknown() {
        return none().some();
    }
}
