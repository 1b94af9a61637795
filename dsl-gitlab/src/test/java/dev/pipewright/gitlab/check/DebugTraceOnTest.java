package dev.pipewright.gitlab.check;

import dev.pipewright.gitlab.Pipeline;

final class DebugTraceOnTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                test:
                  variables: {CI_DEBUG_TRACE: "true"}
                  script: make test
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL407]: job "test" sets "CI_DEBUG_TRACE": its log shows the values of all variables
                   = yaml: test.variables.CI_DEBUG_TRACE
                   = help: remove it, and set it by hand for a pipeline that needs it
                   = repair: stop tracing
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                test:
                  variables: {CI_DEBUG_TRACE: "false"}
                  script: make test
                """);
    }

    @Override
    boolean isRepaired() {
        return true;
    }
}
