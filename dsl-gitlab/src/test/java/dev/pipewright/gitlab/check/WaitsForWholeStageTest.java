package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class WaitsForWholeStageTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                a: {stage: build, script: make a}
                b: {stage: build, script: make b}
                test:
                  stage: test
                  script: make test
                  dependencies: [a]
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL501]: job "test" takes the artifacts of 1 of the 2 jobs before it, but probably waits for all of them
                   = yaml: test.dependencies
                   = help: replace dependencies by needs: [a]
                   = repair: wait for those jobs alone
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                a: {stage: build, script: make a}
                b: {stage: build, script: make b}
                test:
                  stage: test
                  script: make test
                  needs: [a]
                """);
    }

    @Override
    boolean isRepaired() {
        return true;
    }

    @Test
    void a_deployment_waits_on_purpose() {
        assertThat(printed(yaml("""
                a: {stage: build, script: make a}
                b: {stage: build, script: make b}
                deploy: {stage: deploy, script: ./deploy.sh, dependencies: [a]}
                """))).isEmpty();
    }

    @Test
    void a_job_that_takes_from_all_before_it_waits_for_no_more() {
        assertThat(printed(yaml("""
                a: {stage: build, script: make a}
                check: {script: make test, dependencies: [a]}
                """))).isEmpty();
    }
}
