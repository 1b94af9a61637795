package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class ArtifactsWithoutExpiryTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                build:
                  script: make
                  artifacts: {paths: [out/]}
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL601]: the artifacts of job "build" have no expire_in
                   = yaml: build.artifacts
                   = help: say how long somebody needs them: expire_in: 1 week
                   = help: in Java, the practice "expiring-artifacts" does this
                   = repair: let the artifacts expire after a week
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                build:
                  script: make
                  artifacts: {paths: [out/], expire_in: 1 week}
                """);
    }

    @Override
    boolean isRepaired() {
        return true;
    }

    @Test
    void reports_pages_and_releases_are_kept_on_purpose() {
        assertThat(printed(yaml("""
                test: {script: make, artifacts: {reports: {junit: report.xml}}}
                pages: {script: make, artifacts: {paths: [public]}}
                """))).isEmpty();
    }

    @Test
    void an_unknown_base_may_say_it() {
        assertThat(printed(yaml("""
                include: /base.yml
                build: {extends: .base, script: make, artifacts: {paths: [out/]}}
                """))).isEmpty();
    }
}
