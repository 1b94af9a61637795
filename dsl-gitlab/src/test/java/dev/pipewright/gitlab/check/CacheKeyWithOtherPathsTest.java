package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class CacheKeyWithOtherPathsTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                a:
                  cache: {key: build, paths: [.ccache]}
                  script: make a
                b:
                  cache: {key: build, paths: [.objects]}
                  script: make b
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL702]: jobs "a" and "b" write different paths under the cache key "build"
                   = yaml: b.cache
                   = note: the other cache
                   = help: give each its own key, or prefix
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                a:
                  cache: {key: build-a, paths: [.ccache]}
                  script: make a
                b:
                  cache: {key: build-b, paths: [.objects]}
                  script: make b
                """);
    }

    @Test
    void a_reader_may_name_fewer_paths() {
        assertThat(printed(yaml("""
                a: {script: a, cache: {key: build, paths: [.ccache, .objects]}}
                b: {script: b, cache: {key: build, paths: [.ccache], policy: pull}}
                """))).isEmpty();
    }
}
