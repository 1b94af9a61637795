package dev.pipewright.gitlab.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.diagnostic.Severity;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FoundComponentsTest {

    private static final Job FIND = FoundComponents.in("services").jobs().get(0);

    @TempDir
    private Path folder;

    private Shell shell;
    private String before;

    @BeforeEach
    void repository() {
        shell = new Shell(folder);
        shell.write("services/cart/.gitlab-ci.yml", "test: {script: make}\n");
        shell.write("services/user/.gitlab-ci.yml", "test: {script: make}\n");
        shell.write("services/notes/README.md", "no pipeline here\n");
        shell.repository();
        before = shell.succeed("git rev-parse HEAD").strip();
    }

    private Pipeline found() {
        Shell.Result result = shell.run(FIND);
        assertThat(result.code()).as(result.output()).isZero();
        return Pipeline.parse(shell.read("components.yml"));
    }

    @Test
    void folders_that_changed_get_a_pipeline() {
        shell.write("services/cart/cart.c", "int cart;\n");
        shell.commit().variable("CI_COMMIT_BEFORE_SHA", before);

        Pipeline found = found();

        assertThat(found.jobs()).extracting(Job::name).containsExactly("cart");
        assertThat(found.diagnostics()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void a_merge_request_counts_from_its_base() {
        shell.write("services/cart/cart.c", "int cart;\n");
        shell.commit();
        shell.write("services/user/user.c", "int user;\n");
        shell.commit().variable("CI_COMMIT_BEFORE_SHA", "HEAD~1").variable("CI_MERGE_REQUEST_DIFF_BASE_SHA", before);

        assertThat(found().jobs()).extracting(Job::name).containsExactly("cart", "user");
    }

    @Test
    void the_first_push_of_a_branch_starts_all() {
        shell.variable("CI_COMMIT_BEFORE_SHA", "0".repeat(40));

        assertThat(found().jobs()).extracting(Job::name).containsExactly("cart", "user");
    }

    @Test
    void where_nothing_changed_the_child_pipeline_still_has_a_job() {
        shell.write("README.md", "new\n");
        shell.commit().variable("CI_COMMIT_BEFORE_SHA", before);

        assertThat(found().jobs()).extracting(Job::name).containsExactly("nothing-changed");
    }

    @Test
    void a_folder_outside_of_the_project_is_refused() {
        assertThatThrownBy(() -> FoundComponents.in("/srv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("but got \"/srv\"");
    }
}
