package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class SecretInConfigurationTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                variables:
                  DEPLOY: glpat-EXAMPLEexampleEXAMPLE
                  API_KEY: 9f8Zk2LmQ7xVbT4wYc1R
                test:
                  script: make test
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL403]: variable "DEPLOY" of the pipeline holds a GitLab token
                   = yaml: variables.DEPLOY
                   = help: revoke it, and define it as a masked, protected variable in the project's settings

                warning[GL403]: variable "API_KEY" of the pipeline probably holds a secret: its value looks random
                   = yaml: variables.API_KEY
                   = help: revoke it, and define it as a masked, protected variable in the project's settings
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                test:
                  script: make test
                """);
    }

    @Test
    void passwords_of_test_databases_paths_and_references_are_fine() {
        assertThat(printed(yaml("""
                variables:
                  POSTGRES_PASSWORD: postgres
                  MYSQL_ROOT_PASSWORD: "secret-for-tests"
                  TOKEN: $VAULT_TOKEN
                  CI_ACCESS_KEY: /run/secrets/key-2024/file
                  DATABASE_URL: postgres://user:$PASSWORD@db/app
                  TEST_DATABASE_URL: postgres://postgres:postgres@test-postgres:5432/test
                  LOCAL_URL: mysql://root:rootroot@127.0.0.1/test
                  ENCRYPTION_SECRET: CKoB-DUMMY-SECRET-0exKVH0QDLy1B=
                  COMMIT_SHA: 9f8Zk2LmQ7xVbT4wYc1R
                test: {script: make test}
                """))).isEmpty();
    }

    @Test
    void a_password_behind_that_of_a_service_is_found() {
        assertThat(printed(yaml("""
                test: {script: 'sync postgres://a:postgres@db/x postgres://a:hunter22x@db.example.com/x'}
                """))).contains("has a password in an address");
    }

    @Test
    void a_password_in_an_address_is_found_in_a_script() {
        assertThat(printed(yaml("test: {script: 'git push https://bot:hunter22x@example.com/p.git'}")))
                .contains("job \"test\" has a password in an address in its script");
    }
}
