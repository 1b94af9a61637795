package dev.pipewright.tool;

import dev.pipewright.definition.CiFile;
import dev.pipewright.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Turns the path of a file into a place on disk, and refuses every way out of the output folder. */
final class OutputPaths {

    private final Path root;

    /** The output folder must exist. */
    OutputPaths(Path output) throws IOException {
        this.root = output.toRealPath();
    }

    PlannedFile plan(CiFile file, String definition) throws Found {
        String path = file.path();
        Path relative = relative(file, definition);
        Path target = root.resolve(relative);
        try {
            Path real = real(target);
            if (!real.startsWith(root) || real.equals(root)) {
                throw new Found(outside(file, definition, "a symbolic link leads to " + real));
            }
            return new PlannedFile(slashed(relative), real, file.content(), definition, file.origin());
        } catch (IOException e) {
            throw new Found(Problem.CANNOT_WRITE
                    .at(file.origin(), "file \"" + path + "\" cannot be written: " + Reason.of(e))
                    .addHelp("remove what stands in its way"));
        }
    }

    private Path relative(CiFile file, String definition) throws Found {
        String path = file.path();
        if (path.isBlank() || path.endsWith("/")) {
            throw new Found(outside(file, definition, "it names no file"));
        }
        if (path.contains("\\") || path.startsWith("/") || path.matches("[A-Za-z]:.*")) {
            throw new Found(outside(file, definition, "it is not relative with \"/\" between folders"));
        }
        try {
            Path relative = Path.of(path).normalize();
            if (relative.startsWith("..") || relative.toString().isEmpty()) {
                throw new Found(outside(file, definition, "it leads out"));
            }
            return relative;
        } catch (InvalidPathException e) {
            throw new Found(outside(file, definition, e.getReason()));
        }
    }

    private static Diagnostic outside(CiFile file, String definition, String why) {
        return Problem.OUTSIDE_PROJECT
                .at(
                        file.origin(),
                        "definition \"" + definition + "\" writes \"" + file.path()
                                + "\", which is no file of the project: " + why)
                .addHelp("use a path inside the project, like \".gitlab/ci/docs.yml\"");
    }

    /** The place with all links followed, of which the last folders and the file need not exist yet. */
    private static Path real(Path target) throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return target.toRealPath(); // fails for a link that leads nowhere
        }
        Path parent = target.getParent();
        Path name = target.getFileName();
        return parent == null || name == null ? target : real(parent).resolve(name.toString());
    }

    private static String slashed(Path relative) {
        StringBuilder path = new StringBuilder();
        relative.forEach(name -> path.append(path.isEmpty() ? "" : "/").append(name));
        return path.toString();
    }
}
