package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PassesOnlyWithCacheTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                test:
                  cache:
                    key: {files: [pom.xml]}
                    paths: [.m2/repository]
                  script: mvn --offline verify
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL706]: job "test" passes only where its cache is there: "mvn --offline verify" downloads nothing
                   = yaml: test.script
                   = help: leave the option out: the tool takes from the cache what is there
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                test:
                  cache:
                    key: {files: [pom.xml]}
                    paths: [.m2/repository]
                  script: mvn verify
                """);
    }

    private static String ofNode(String script) {
        return printed(yaml("""
                install:
                  cache: &cache {key: {files: [package-lock.json]}, paths: [node_modules]}
                  script: npm ci
                test:
                  needs: [install]
                  cache: {<<: *cache, policy: pull}
                  script: %s
                """.formatted(script)));
    }

    @Test
    void packages_that_another_job_installs_are_no_matter_for_a_cache() {
        assertThat(ofNode("npm test"))
                .contains(
                        "passes only where its cache is there: no command of it installs packages before \"npm test\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'[ -d node_modules ] || npm ci; npm test'", "[npm ci, npm test]", "[make, npm test]"})
    void a_job_that_may_install_them_itself_passes(String script) {
        assertThat(ofNode(script)).doesNotContain("GL706");
    }

    @Test
    void packages_handed_on_as_artifacts_are_there() {
        assertThat(printed(yaml("""
                install:
                  script: npm ci
                  artifacts: {paths: [node_modules], expire_in: 1 day}
                test:
                  needs: [install]
                  cache: {key: {files: [package-lock.json]}, paths: [node_modules/.cache]}
                  script: npm test
                """))).doesNotContain("GL706");
    }

    @Test
    void without_a_cache_nobody_expects_one() {
        assertThat(printed(yaml("test: {script: mvn --offline verify}"))).isEmpty();
    }
}
