package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes files so that either all change or none, as far as a file system can: everything is first written beside its
 * target under a temporary name, which finds nearly all reasons to fail, and only then moved over the targets.
 */
final class FileWriting {

    private final Report report;
    private final Map<PlannedFile, Path> staged = new LinkedHashMap<>();
    private final Deque<Path> newFolders = new ArrayDeque<>();

    FileWriting(Report report) {
        this.report = report;
    }

    /** Writes what differs; gives what went wrong. */
    List<Diagnostic> write(List<PlannedFile> files) {
        List<Diagnostic> failures = new ArrayList<>();
        for (PlannedFile file : files) {
            try {
                stage(file);
            } catch (IOException e) {
                failures.add(
                        failure(file, Reason.of(e)).addHelp("nothing was written; make the place free and writable"));
            }
        }
        if (!failures.isEmpty()) {
            undo(failures);
            return failures;
        }
        List<String> written = new ArrayList<>();
        for (PlannedFile file : files) {
            Path temporary = staged.get(file);
            if (temporary == null) {
                report.progress("unchanged " + file.path());
                continue;
            }
            try {
                move(temporary, file.target());
                staged.remove(file);
                written.add(file.path());
                report.progress("wrote " + file.path());
            } catch (IOException e) {
                failures.add(failure(file, Reason.of(e))
                        .addHelp(
                                written.isEmpty()
                                        ? "nothing was written"
                                        : "already written: " + String.join(", ", written))
                        .addHelp("every other file is as it was"));
                undo(failures);
                return failures;
            }
        }
        return failures;
    }

    private void stage(PlannedFile file) throws IOException {
        Path target = file.target();
        if (Files.isDirectory(target)) {
            throw new IOException("a folder of that name is in the way");
        }
        if (file.isThere()) {
            return;
        }
        boolean exists = Files.exists(target);
        if (exists && !Files.isWritable(target)) {
            throw new IOException("the file is read-only");
        }
        Path folder = target.getParent();
        createFolders(folder);
        Path temporary = target.resolveSibling("." + target.getFileName() + ".pipewright-"
                + ProcessHandle.current().pid() + "-" + staged.size());
        staged.put(file, temporary);
        Files.write(temporary, file.bytes(), StandardOpenOption.CREATE_NEW);
        if (exists) {
            keepPermissions(target, temporary);
        }
    }

    /** The moved file takes the place of the old one, and must not become more or less accessible by that. */
    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old != null && fresh != null) {
            fresh.setPermissions(old.readAttributes().permissions());
        }
    }

    private void createFolders(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return;
        }
        if (Files.isDirectory(folder)) {
            if (!Files.isWritable(folder)) {
                throw new IOException("the folder " + folder + " is read-only");
            }
            return;
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(folder + " is a file, where a folder is needed");
        }
        createFolders(folder.getParent());
        Files.createDirectory(folder);
        newFolders.push(folder);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network file systems; replacing is then the best there is.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void undo(List<Diagnostic> failures) {
        List<Path> leftovers = new ArrayList<>(staged.values());
        leftovers.addAll(newFolders);
        for (Path leftover : leftovers) {
            try {
                Files.deleteIfExists(leftover);
            } catch (DirectoryNotEmptyException e) {
                // It holds a file that did get written, and stays.
            } catch (IOException e) {
                failures.add(Problem.CANNOT_WRITE
                        .say("temporary file \"" + leftover + "\" cannot be removed: " + Reason.of(e))
                        .addHelp("remove it by hand"));
            }
        }
    }

    private static Diagnostic failure(PlannedFile file, String why) {
        return Problem.CANNOT_WRITE.at(file.origin(), "file \"" + file.path() + "\" cannot be written: " + why);
    }
}
