package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class CacheWithoutWriterTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                build:
                  cache: {key: ccache, paths: [.ccache], policy: pull}
                  script: make
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL605]: no job writes the cache "ccache" that job "build" reads
                   = yaml: build.cache.policy
                   = help: let one job write it: policy: pull-push
                   = help: in Java, the recipe "CacheWarmUp" does this
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                build:
                  cache: {key: ccache, paths: [.ccache], policy: pull-push}
                  script: make
                """);
    }

    @Test
    void a_writer_with_the_same_key_is_enough() {
        assertThat(printed(yaml("""
                warm: {script: make, cache: {key: ccache, paths: [.ccache], policy: push}}
                build: {script: make, cache: {key: ccache, paths: [.ccache], policy: pull}}
                """))).isEmpty();
    }

    @Test
    void a_policy_in_a_variable_may_write() {
        assertThat(printed(yaml("build: {script: make, cache: {key: ccache, paths: [.ccache], policy: $POLICY}}")))
                .isEmpty();
    }
}
