package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class CacheWithoutPathsTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                default:
                  cache: {key: ccache, paths: [.ccache]}
                build:
                  script: make
                  cache: {policy: pull-push}
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL609]: the cache of job "build" has no paths, so it keeps nothing
                   = yaml: build.cache
                   = help: name what it keeps: paths: [.m2/repository], say; an empty list of caches (cache: []) switches it off
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                default:
                  cache: {key: ccache, paths: [.ccache]}
                build:
                  script: make
                """);
    }

    @Test
    void untracked_files_are_files() {
        assertThat(printed(yaml("build: {script: make, cache: {key: all, untracked: true}}")))
                .isEmpty();
    }

    @Test
    void no_cache_at_all_is_meant_so() {
        assertThat(printed(yaml("""
                a: {script: make, cache: []}
                b: {script: make, cache: {}}
                """))).isEmpty();
    }
}
