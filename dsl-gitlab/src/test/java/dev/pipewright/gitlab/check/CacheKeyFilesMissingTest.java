package dev.pipewright.gitlab.check;

import static dev.pipewright.gitlab.GitLab.cache;
import static dev.pipewright.gitlab.GitLab.checksum;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheKeyFilesMissingTest extends CheckTest {

    @Override
    Pipeline bad() {
        return cachedBy("package-lock.json");
    }

    @Override
    String finding() {
        return """
                warning[GL608]: the cache of job "build" takes its key from "package-lock.json", which does not exist
                   = yaml: build.cache.key.files
                   = help: name files that are committed, relative to the root of the project
                """;
    }

    @Override
    Pipeline good() {
        return cachedBy("web/package-lock.json");
    }

    @Override
    ProjectFiles files() {
        return new ProjectFiles() {
            @Override
            public List<String> paths() {
                return List.of("README.md", "web/package-lock.json", "web/src/index.ts");
            }

            @Override
            public Optional<String> read(String path) {
                return Optional.empty();
            }

            @Override
            public boolean isWorkingTree() {
                return true;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/package-lock.json", "*.json", "web", "web/s*", "./README.md", "READM[DEF].md", "$LOCK", ":/x"
            })
    void a_pattern_a_folder_and_what_only_a_runner_knows_may_match(String path) {
        assertThat(cachedBy(path).diagnostics(files())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README", "we", "web/src/*.js", "[!w]eb"})
    void what_matches_nothing_is_found(String path) {
        assertThat(cachedBy(path).diagnostics(files())).hasSize(1);
    }

    @Test
    void one_file_of_two_is_enough() {
        assertThat(pipeline()
                        .jobs(job("build")
                                .script("make")
                                .cache(cache().key(checksum("go.sum", "README.md"))
                                        .paths("vendor/")))
                        .diagnostics(files()))
                .isEmpty();
    }

    @Test
    void without_a_working_tree_nobody_knows() {
        assertThat(bad().diagnostics()).isEmpty();
    }

    private static Pipeline cachedBy(String file) {
        return pipeline()
                .jobs(job("build")
                        .script("make")
                        .cache(cache().key(checksum(file)).paths("out/")));
    }
}
