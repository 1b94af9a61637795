package dev.pipewright.gitlab.recipe;

import static dev.pipewright.gitlab.GitLab.job;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.gitlab.Job;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script against a curl that keeps packages in a folder. */
final class ContentHashPackageTest {

    private static final Job JOB = ContentHashPackage.of("engine", "out/bin", "src", "Makefile")
            .built(job("engine").image("gcc:14.3.0"), "mkdir -p out/bin", "cat src/* > out/bin/engine");

    private static final String CURL = """
            echo "$@" >> curl.log
            cat > curl.stdin
            mode=get
            while [ $# -gt 0 ]; do
              case $1 in
                --output) out=$2; shift ;;
                --upload-file) mode=put; file=$2; shift ;;
                --write-out | --config) shift ;;
                http*) url=$1 ;;
              esac
              shift
            done
            store=registry-of-test/$(echo "$url" | tr -c 'a-zA-Z0-9\\n' _)
            mkdir -p registry-of-test
            if [ -n "$FAIL_WITH" ]; then printf '%s' "$FAIL_WITH"
            elif [ $mode = put ]; then cp "$file" "$store"
            elif [ -e "$store" ]; then cp "$store" "$out"; printf 200
            else echo nothing > "$out"; printf 404
            fi
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void repository() {
        shell = new Shell(folder)
                .program("curl", CURL)
                .variable("CI_API_V4_URL", "https://gitlab.example.com/api/v4")
                .variable("CI_PROJECT_ID", "7")
                .variable("FAIL_WITH", "")
                .variable("CI_JOB_TOKEN", "the-token");
        shell.write("src/a.c", "one");
        shell.write("Makefile", "all:");
        shell.write("unrelated.txt", "1");
        shell.repository();
        shell.write(".git/info/exclude", "registry-of-test\nout\ncurl.*\npackage.tar.gz\n");
    }

    private String run() {
        Shell.Result result = shell.run(JOB);
        assertThat(result.code()).as(result.output()).isZero();
        assertThat(shell.read("out/bin/engine")).isNotEmpty();
        return result.output();
    }

    @Test
    void it_is_built_and_uploaded_where_the_registry_has_none() {
        assertThat(run()).contains(" is new");
        assertThat(shell.read("curl.log")).contains("--upload-file package.tar.gz");
    }

    @Test
    void it_is_neither_built_nor_downloaded_where_the_cache_has_the_same() {
        run();
        assertThat(run()).contains(" is in the cache");
        assertThat(shell.read("curl.log").lines()).hasSize(2);
    }

    @Test
    void it_is_downloaded_where_it_was_built_before() {
        run();
        shell.succeed("rm -r out");
        assertThat(run()).contains(" was built before");
    }

    @Test
    void another_state_of_the_sources_is_another_package() {
        run();
        shell.write("src/a.c", "two");
        shell.commit();
        assertThat(run()).contains(" is new");
        assertThat(shell.read("out/bin/engine")).isEqualTo("two");
    }

    @Test
    void a_change_elsewhere_builds_nothing() {
        run();
        shell.write("unrelated.txt", "2");
        shell.commit();
        assertThat(run()).contains(" is in the cache");
    }

    @Test
    void any_other_answer_fails_the_job() {
        Shell.Result result = shell.variable("FAIL_WITH", "503").run(JOB);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.output()).contains("the package registry answered 503");
    }

    @Test
    void the_token_is_no_argument() {
        run();
        assertThat(shell.read("curl.log")).doesNotContain("the-token");
        assertThat(shell.read("curl.stdin")).isEqualTo("header = \"JOB-TOKEN: the-token\"\n");
    }

    @Test
    void bad_options_are_refused() {
        assertThatThrownBy(() -> ContentHashPackage.of("a b", "out", "src"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("but got \"a b\"");
        assertThatThrownBy(() -> ContentHashPackage.of("engine", ".", "src"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a folder of the project");
        assertThatThrownBy(() -> ContentHashPackage.of("engine", "out"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one file or folder");
        assertThatThrownBy(() -> ContentHashPackage.of("engine", "out", "src").built(job("engine")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("commands are needed");
    }
}
