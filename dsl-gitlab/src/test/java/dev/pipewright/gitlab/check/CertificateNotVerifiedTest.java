package dev.pipewright.gitlab.check;

import static dev.pipewright.gitlab.GitLab.job;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CertificateNotVerifiedTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                test:
                  script:
                    - curl -fsSk https://example.com/data
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL413]: job "test" does not verify certificates: "curl -fsSk https://example.com/data"
                   = yaml: test.script[0]
                   = help: trust the server's own certificate authority instead of everybody
                   = repair: verify certificates
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                test:
                  script:
                    - curl -fsS --cacert ca.pem https://example.com/data
                """);
    }

    @Override
    boolean isRepaired() {
        return true;
    }

    @Test
    void variables_and_other_tools_are_known() {
        for (String line : List.of(
                "git -c http.sslVerify=false fetch",
                "git config --global http.sslVerify false",
                "npm config set strict-ssl false",
                "wget --no-check-certificate https://example.com")) {
            assertThat(printed(Pipeline.of().jobs(job("a").script(line))))
                    .as(line)
                    .contains("warning[GL413]");
        }
        assertThat(printed(yaml("a: {script: a, variables: {GIT_SSL_NO_VERIFY: '1'}}")))
                .contains("warning[GL413]");
    }
}
