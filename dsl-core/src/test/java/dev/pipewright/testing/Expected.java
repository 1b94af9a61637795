package dev.pipewright.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that must be exactly what the code makes. */
final class Expected {

    private Expected() {}

    /** Whether files are to be rewritten; {@code -Dgolden.update=true}. */
    static boolean updating() {
        boolean asked = Boolean.getBoolean("golden.update");
        if (asked && System.getenv("CI") != null) {
            throw new AssertionError(
                    "-Dgolden.update=true is refused where CI is set: update at home, read, and commit");
        }
        return asked;
    }

    static void check(Path file, String actual) {
        try {
            if (updating()) {
                Path folder = file.toAbsolutePath().getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                if (!Files.isRegularFile(file) || !Files.readString(file).equals(actual)) {
                    Files.writeString(file, actual);
                }
                return;
            }
            if (!Files.isRegularFile(file)) {
                throw new AssertionError(
                        "no file " + file + "; run with -Dgolden.update=true to write it. It would be:\n" + actual);
            }
            String expected = Files.readString(file);
            if (!expected.equals(actual)) {
                throw new AssertionError(difference(file, expected, actual));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String difference(Path file, String expected, String actual) {
        String[] left = expected.split("\n", -1);
        String[] right = actual.split("\n", -1);
        int line = 0;
        while (line < Math.min(left.length, right.length) && left[line].equals(right[line])) {
            line++;
        }
        return file + " differs from line " + (line + 1) + " on; -Dgolden.update=true rewrites it\n  in the file: "
                + (line < left.length ? left[line] : "(its end)") + "\n  made now:    "
                + (line < right.length ? right[line] : "(its end)") + "\n--- all that was made now ---\n" + actual;
    }
}
