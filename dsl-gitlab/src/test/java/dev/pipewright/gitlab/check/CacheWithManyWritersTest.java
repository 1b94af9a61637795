package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class CacheWithManyWritersTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                a:
                  stage: build
                  cache: {key: ccache, paths: [.ccache]}
                  script: make a
                b:
                  cache: {key: ccache, paths: [.ccache]}
                  script: make b
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL606]: the cache "ccache" is written by 2 jobs: "a", "b"
                   = yaml: b.cache
                   = help: let "a" write it, and the others read it: policy: pull
                   = help: in Java, the practice "cache-with-one-writer" does this
                   = repair: let one job write the cache
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                a:
                  stage: build
                  cache: {key: ccache, paths: [.ccache]}
                  script: make a
                b:
                  cache: {key: ccache, paths: [.ccache], policy: pull}
                  script: make b
                """);
    }

    @Override
    boolean isRepaired() {
        return true;
    }

    @Test
    void a_key_of_the_job_is_written_by_that_job_alone() {
        assertThat(printed(yaml("""
                default: {cache: {key: "$CI_JOB_NAME", paths: [.ccache]}}
                a: {script: make a}
                b: {script: make b}
                """))).isEmpty();
    }

    @Test
    void variables_with_other_values_make_other_keys() {
        assertThat(printed(yaml("""
                default: {cache: {key: "cc-$ARCH", paths: [.ccache]}}
                a: {script: make a, variables: {ARCH: arm}}
                b: {script: make b, variables: {ARCH: x86}}
                """))).isEmpty();
    }
}
