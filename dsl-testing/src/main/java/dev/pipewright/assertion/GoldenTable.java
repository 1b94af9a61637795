package dev.pipewright.assertion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A committed table that must be what the pipeline gives. */
final class GoldenTable {

    private static final String UPDATE = "pipewright.update";

    private GoldenTable() {}

    /** What is wrong with a committed table. */
    record Difference(String headline, String because) {}

    /** How the file differs from the table; empty where it does not, or was rewritten. */
    static Optional<Difference> difference(Path file, String table) {
        return difference(file, table, Boolean.getBoolean(UPDATE), System.getenv("CI"));
    }

    static Optional<Difference> difference(Path file, String table, boolean update, @Nullable String ci) {
        if (update) {
            if (isSet(ci)) {
                return Optional.of(new Difference(
                        "-D" + UPDATE + "=true is refused where CI is set",
                        "update at home, read what changed, and commit it"));
            }
            write(file, table);
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            return Optional.of(new Difference(
                    "there should be a file " + file + "; run with -D" + UPDATE + "=true to write it",
                    "it would be:\n" + table));
        }
        return CommittedFile.difference(CommittedFile.read(file), table)
                .map(difference -> new Difference(
                        "the table in " + file + " should be what the pipeline gives; -D" + UPDATE
                                + "=true rewrites it",
                        difference + "\n\nnow it is:\n" + table));
    }

    private static boolean isSet(@Nullable String ci) {
        return ci != null && !ci.isBlank() && !ci.toLowerCase(Locale.ROOT).equals("false");
    }

    private static void write(Path file, String table) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (!Files.isRegularFile(file) || !CommittedFile.read(file).equals(table)) {
                Files.writeString(file, table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
