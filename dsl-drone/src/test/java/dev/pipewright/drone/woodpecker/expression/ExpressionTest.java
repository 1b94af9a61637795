package dev.pipewright.drone.woodpecker.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    private static final Map<String, String> VARIABLES =
            Map.of("BRANCH", "release/1.2", "EVENT", "push", "FILES", "a.md,b.java");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EVENT == \"push\"",
                "EVENT in [\"tag\", \"push\"]",
                "not (EVENT not in [\"tag\", \"push\"])",
                "BRANCH startsWith \"release/\" and not (EVENT == \"tag\")",
                "BRANCH matches \"^release/\\\\d+\"",
                "BRANCH endsWith `.2` && true || false",
                "UNSET == \"\"",
                "len(BRANCH) > 3 ? EVENT == \"push\" : false",
                "any(split(FILES, \",\"), {# endsWith \".java\"})",
                "not (split(FILES, \",\") | all(# endsWith \".java\"))",
                "lower(\"ABC\") == \"abc\"",
                "1 + 2 * 3 == 7",
                "2 ** 3 ** 2 == 512",
                "-1 < 0",
                "BRANCH[0:7] == \"release\""
            })
    void conditions_hold(String text) {
        assertThat(Expression.parse(text).test(VARIABLES)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EVENT != 'push'",
                "BRANCH contains \"x\"",
                "false or EVENT == \"tag\"",
                "EVENT matches \"^tag$\"",
                "one([1, 2], # > 2)"
            })
    void conditions_do_not_hold(String text) {
        assertThat(Expression.parse(text).test(VARIABLES)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 + 1 | expected bool, but got int",
                "EVENT | expected bool, but got string",
                "EVENT == | unexpected token EOF (1:8)",
                "EVENT == 1 | invalid operation: == (mismatched types string and int) (1:7)",
                "nope(1) | unknown name nope (1:1)",
                "EVENT matches \"(\" | error parsing regexp",
                "'open | literal not terminated (1:1)"
            })
    void what_is_no_condition_is_refused(String text, String message) {
        assertThatThrownBy(() -> Expression.parse(text).test(VARIABLES))
                .isInstanceOf(ExpressionException.class)
                .hasMessageStartingWith(message);
    }
}
