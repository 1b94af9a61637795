package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class TagWithoutHostedRunnerTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                build:
                  tags: [large, near-registry]
                  script: make
                """);
    }

    @Override
    String finding() {
        return """
                info[GL502]: job "build" waits for a runner of your own with all of the tags "large", "near-registry"
                   = yaml: build.tags
                   = help: see that one is online, and who else needs it; without tags any runner takes jobs
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                build:
                  script: make
                """);
    }

    @Test
    void jobs_with_the_same_tags_are_one_finding() {
        assertThat(printed(yaml("""
                default: {tags: [large]}
                a: {script: a}
                b: {script: b}
                c: {script: c, tags: [small]}
                """)))
                .containsOnlyOnce("job \"a\" and 1 more wait for a runner of your own with the tag \"large\"")
                .contains("job \"c\" waits for a runner of your own with the tag \"small\"");
    }

    @Test
    void hosted_runners_and_tags_in_variables_are_no_matter() {
        assertThat(printed(yaml("""
                a: {script: a, tags: [saas-linux-medium-amd64]}
                b: {script: b, tags: [$RUNNER]}
                """))).isEmpty();
    }
}
