package dev.pipewright.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SilentLoggingTest {

    private static final String VERBOSITY = "slf4j.internal.verbosity";

    private @Nullable String before;

    @BeforeEach
    void remember() {
        before = System.getProperty(VERBOSITY);
        System.clearProperty(VERBOSITY);
    }

    @AfterEach
    void restore() {
        if (before == null) {
            System.clearProperty(VERBOSITY);
        } else {
            System.setProperty(VERBOSITY, before);
        }
    }

    @Test
    void nothing_is_said_where_nobody_logs() {
        SilentLogging.begin(false);

        assertThat(System.getProperty(VERBOSITY)).isEqualTo("ERROR");
    }

    @Test
    void a_project_that_logs_or_decides_for_itself_is_left_alone() {
        SilentLogging.begin(true);
        assertThat(System.getProperty(VERBOSITY)).isNull();

        System.setProperty(VERBOSITY, "DEBUG");
        SilentLogging.begin(false);
        assertThat(System.getProperty(VERBOSITY)).isEqualTo("DEBUG");
    }
}
