package dev.pipewright.gitlab.check;

import dev.pipewright.gitlab.Pipeline;

final class KeywordRemovedTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                test:
                  script: make test
                  artifacts:
                    reports:
                      license_management: report.json
                """);
    }

    @Override
    String finding() {
        return """
                error[GL303]: "artifacts:reports:license_management" was removed with GitLab 15.0
                   = yaml: test.artifacts.reports.license_management
                   = help: use "license_scanning" instead
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                test:
                  script: make test
                  artifacts:
                    reports:
                      license_scanning: report.json
                """);
    }
}
