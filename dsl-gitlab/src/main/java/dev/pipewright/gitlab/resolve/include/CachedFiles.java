package dev.pipewright.gitlab.resolve.include;

import dev.pipewright.tree.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files that are listed once, and read once each, for the length of one resolution. */
final class CachedFiles implements ProjectFiles {

    private final ProjectFiles files;
    private final Map<String, Optional<String>> texts = new HashMap<>();
    private @Nullable List<String> paths;

    CachedFiles(ProjectFiles files) {
        this.files = files;
    }

    @Override
    public List<String> paths() {
        List<String> known = paths;
        if (known == null) {
            known = files.paths();
            paths = known;
        }
        return known;
    }

    @Override
    public boolean areAll() {
        return files.areAll();
    }

    @Override
    public Optional<String> read(String path) {
        return texts.computeIfAbsent(path, files::read);
    }

    @Override
    public Optional<List<Node>> documents(String path) {
        return files.documents(path);
    }
}
