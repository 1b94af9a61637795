package dev.pipewright.tool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Asks the git command line about a folder: the same answer as the user sees. */
final class Git {

    private final Path folder;

    Git(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** What git says. */
    private record Said(int code, String output, String complaint) {}

    /** Whether the folder lies in a working tree; not where there is no git at all. */
    boolean isWorkingTree() {
        try {
            return run("rev-parse", "--is-inside-work-tree").code() == 0;
        } catch (IOException noGit) {
            return false;
        }
    }

    /** The files in the folder that are, or would be, in the repository: those that git ignores are not. */
    List<String> files() throws IOException {
        return lines(succeed("ls-files", "-z", "--cached", "--others", "--exclude-standard")).stream()
                .filter(path -> Files.isRegularFile(folder.resolve(path)))
                .toList();
    }

    /** The files in the folder as of a commit. */
    List<String> files(String revision) throws IOException {
        return lines(succeed("ls-tree", "-r", "-z", "--name-only", commit(revision)));
    }

    /** A file as of a commit. */
    String show(String revision, String path) throws IOException {
        return succeed("show", commit(revision) + ":./" + path).output();
    }

    /**
     * The files in which the working tree, committed or not, differs from where it left another branch; both names of one that
     * was moved.
     */
    List<String> changedSince(String revision) throws IOException {
        String base = text(succeed("merge-base", commit(revision), "HEAD"));
        TreeSet<String> changed =
                new TreeSet<>(lines(succeed("diff", "-z", "--name-only", "--no-renames", "--relative", base)));
        changed.addAll(lines(succeed("ls-files", "-z", "--others", "--exclude-standard")));
        return List.copyOf(changed);
    }

    /** The id of a commit; what begins like an option is none. */
    String commit(String revision) throws IOException {
        Said said = run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (said.code() != 0) {
            throw new IOException("git knows no commit \"" + revision + "\" in " + folder);
        }
        return text(said);
    }

    private static String text(Said said) {
        return said.output().strip();
    }

    private static List<String> lines(Said said) {
        return Arrays.stream(said.output().split("\0"))
                .filter(line -> !line.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private Said succeed(String... arguments) throws IOException {
        Said said = run(arguments);
        if (said.code() != 0) {
            throw new IOException(
                    "git " + arguments[0] + " fails: " + said.complaint().strip());
        }
        return said;
    }

    private Said run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Path complaints = Files.createTempFile("pipewright-git", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(complaints.toFile())
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), output, Files.readString(complaints));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git ran", e);
        } finally {
            Files.delete(complaints);
        }
    }
}
