package dev.pipewright.drone.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellVariablesTest {

    @ParameterizedTest
    @CsvSource({
        "echo $HOME, echo $HOME",
        "echo ${HOME}, echo $${HOME}",
        "echo ${DRONE_TAG##v}, echo ${DRONE_TAG##v}",
        "echo ${DRONE_STEP_NAME}, echo $${DRONE_STEP_NAME}",
        "kill $$, kill $$$$",
        "echo $(date), echo $(date)",
        "a$, a$",
    })
    void what_the_shell_shall_see_is_kept_from_the_server(String given, String written) {
        assertThat(new ShellVariables("DRONE_TAG"::equals).escaped(given)).isEqualTo(written);
    }
}
