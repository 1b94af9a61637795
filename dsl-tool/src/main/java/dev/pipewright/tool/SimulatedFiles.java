package dev.pipewright.tool;

import dev.pipewright.gitlab.resolve.include.DirectoryFiles;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The files of a project as GitLab would see them: those that git knows, where the project is under git. */
final class SimulatedFiles implements ProjectFiles {

    private final Supplier<List<String>> listing;
    private final Reading reading;
    private final Map<String, Optional<String>> texts = new HashMap<>();
    private @Nullable List<String> paths;

    /** Reads one file. */
    private interface Reading {
        Optional<String> read(String path) throws IOException;
    }

    private SimulatedFiles(Supplier<List<String>> listing, Reading reading) {
        this.listing = listing;
        this.reading = reading;
    }

    /** The files that lie in a folder, without those that git ignores. */
    static ProjectFiles on(Path folder) {
        DirectoryFiles directory = new DirectoryFiles(folder);
        Git git = new Git(folder);
        return git.isWorkingTree()
                ? new SimulatedFiles(() -> unchecked(git::files), directory::read)
                : new SimulatedFiles(directory::paths, directory::read);
    }

    /** The files of a folder as of a commit. */
    static ProjectFiles at(Git git, String commit) throws IOException {
        List<String> paths = git.files(commit);
        return new SimulatedFiles(
                () -> paths, path -> paths.contains(path) ? Optional.of(git.show(commit, path)) : Optional.empty());
    }

    /** Gives a list, or fails to. */
    private interface Listing {
        List<String> list() throws IOException;
    }

    private static List<String> unchecked(Listing listing) {
        try {
            return listing.list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> paths() {
        List<String> known = paths;
        if (known == null) {
            known = listing.get();
            paths = known;
        }
        return known;
    }

    @Override
    public Optional<String> read(String path) {
        return texts.computeIfAbsent(path, wanted -> {
            try {
                return reading.read(wanted);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
