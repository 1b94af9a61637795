package dev.pipewright.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Which files of a project have changed, as git says. */
public final class ChangedFiles {

    private ChangedFiles() {}

    /**
     * The files in which the working tree, committed or not, differs from where it left a commit, as a merge request into it
     * would show them; relative to the folder, sorted.
     *
     * @throws IOException where there is no git, no repository, or no such commit; the message says which
     */
    public static List<String> since(Path project, String revision) throws IOException {
        return new Git(project).changedSince(revision);
    }
}
