package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class CacheKeyWithoutChecksumTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                build:
                  cache: {key: npm, paths: [node_modules/]}
                  script: [npm ci, npm run build]
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL604]: the package cache of job "build" has the key "npm", which does not change with the packages
                   = yaml: build.cache
                   = help: take the lock file's checksum, probably: key: {files: [package-lock.json]}
                   = help: in Java, the practice "checksum-keyed-caches" does this
                   = repair: let the cache follow "package-lock.json"
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                build:
                  cache:
                    key: {files: [package-lock.json], prefix: npm}
                    paths: [node_modules/]
                  script: [npm ci, npm run build]
                """);
    }

    @Override
    boolean isRepaired() {
        return true;
    }

    @Test
    void a_compilers_cache_has_no_lock_file() {
        assertThat(printed(yaml("build: {script: make, cache: {key: ccache, paths: [.ccache, .npm]}}")))
                .isEmpty();
    }

    @Test
    void a_cache_of_each_branch_is_a_decision() {
        assertThat(printed(yaml("build: {script: make, cache: {key: $CI_COMMIT_REF_SLUG, paths: [.cache/pip]}}")))
                .isEmpty();
    }
}
