package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class IdTokenForAnybodyTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                login:
                  id_tokens:
                    VAULT_TOKEN: {aud: "*"}
                  script: ./login.sh
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL409]: the ID token "VAULT_TOKEN" of job "login" has an audience with a wildcard
                   = yaml: login.id_tokens.VAULT_TOKEN
                   = help: name the service that takes the token: aud: https://vault.example.com
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                login:
                  id_tokens:
                    VAULT_TOKEN: {aud: "https://vault.example.com"}
                  script: ./login.sh
                """);
    }

    @Test
    void a_blank_audience_fits_nobody_or_everybody() {
        assertThat(printed(yaml("login: {script: a, id_tokens: {T: {aud: ' '}}}")))
                .contains("has a blank audience");
    }
}
