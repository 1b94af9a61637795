package dev.pipewright.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitTest {

    @TempDir
    Path folder;

    private GitProject project;

    @BeforeEach
    void commitTwoFiles() {
        project = new GitProject(folder)
                .write("a.txt", "old\n")
                .write("sub/é x.txt", "old\n")
                .write(".gitignore", "out\n")
                .commit();
    }

    @Test
    void files_are_those_that_git_knows_or_would_take() throws IOException {
        project.write("out/built.txt", "x").write("fresh.txt", "x");
        Files.delete(folder.resolve("a.txt"));
        assertThat(new Git(folder).files()).containsExactly(".gitignore", "fresh.txt", "sub/é x.txt");
    }

    @Test
    void what_changed_since_a_commit_is_told_committed_or_not() throws IOException {
        project.write("a.txt", "new\n").commit();
        project.write("fresh.txt", "x").write("sub/é x.txt", "new\n");
        assertThat(ChangedFiles.since(folder, "HEAD~1")).containsExactly("a.txt", "fresh.txt", "sub/é x.txt");
        assertThat(ChangedFiles.since(folder.resolve("sub"), "HEAD")).containsExactly("é x.txt");
    }

    @Test
    void a_file_is_read_as_it_was() throws IOException {
        project.write("sub/é x.txt", "new\n").commit();
        assertThat(new Git(folder).show("HEAD~1", "sub/é x.txt")).isEqualTo("old\n");
        assertThat(new Git(folder.resolve("sub")).show("HEAD~1", "é x.txt")).isEqualTo("old\n");
        assertThat(new Git(folder.resolve("sub")).files("HEAD")).containsExactly("é x.txt");
    }

    @Test
    void what_is_no_commit_is_refused() {
        assertThatThrownBy(() -> ChangedFiles.since(folder, "gone"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("git knows no commit \"gone\"");
        assertThatThrownBy(() -> ChangedFiles.since(folder, "--output=x")).hasMessageContaining("\"--output=x\"");
    }

    @Test
    void a_folder_need_not_be_under_git(@TempDir Path elsewhere) {
        assertThat(new Git(elsewhere).isWorkingTree()).isFalse();
        assertThat(new Git(folder).isWorkingTree()).isTrue();
    }
}
