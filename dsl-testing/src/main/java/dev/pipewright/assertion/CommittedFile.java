package dev.pipewright.assertion;

import dev.pipewright.definition.CiFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file on disk beside what it should be. */
final class CommittedFile {

    private CommittedFile() {}

    /** How the file differs from what its definition says; empty where it does not. */
    static Optional<String> difference(Path folder, CiFile file) {
        Path path = folder.resolve(file.path());
        if (!Files.isRegularFile(path)) {
            return Optional.of(
                    "there is no such file in " + folder.toAbsolutePath().normalize());
        }
        return difference(read(path), file.content());
    }

    /** The first line in which two texts differ. */
    static Optional<String> difference(String found, String wanted) {
        if (found.equals(wanted)) {
            return Optional.empty();
        }
        if (found.replace("\r\n", "\n").equals(wanted)) {
            return Optional.of("it differs in its line ends only");
        }
        String[] left = found.split("\n", -1);
        String[] right = wanted.split("\n", -1);
        int line = 0;
        while (line < Math.min(left.length, right.length) && left[line].equals(right[line])) {
            line++;
        }
        return Optional.of("it differs from line " + (line + 1) + " on:\n- "
                + (line < left.length ? left[line] : "(the end of the file)") + "\n+ "
                + (line < right.length ? right[line] : "(the end of the file)"));
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
