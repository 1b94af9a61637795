package dev.pipewright.gitlab.resolve.include;

import java.util.List;
import java.util.Optional;

/** Where a text is judged on its own, without a project around it. */
enum NoProject implements ProjectFiles {
    INSTANCE;

    @Override
    public List<String> paths() {
        return List.of();
    }

    @Override
    public Optional<String> read(String path) {
        return Optional.empty();
    }
}
