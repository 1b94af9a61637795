package dev.pipewright.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.drone.glob.Glob;
import dev.pipewright.gitlab.expression.Variable;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegexGlobsTest {

    private static final List<String> NAMES = List.of(
            "main",
            "master",
            "release/1",
            "release/1/2",
            "release",
            "my/release/1",
            "v1",
            "v1.0",
            "v1/0",
            "x/v1/0",
            "hotfix-1",
            "a-hotfix",
            "a/hotfix/b",
            "ab",
            "a/b",
            "abc",
            "dev",
            "develop");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^main$", "^(main|master)$", "^main$|^dev$", "^release/.*$", "^release/", "^v\\d", "^v[0-9].*$",
                        "hotfix", "hotfix$",
                "^hotfix", ".*", "^a.*b$", "^dev(elop)?$", "^v1\\.0$", "^a/?b$", "^.*-hotfix$", "/release/",
                        "^(?:v|release/)1$"
            })
    void globs_match_what_the_expression_finds(String regex) {
        List<String> globs = RegexGlobs.of(regex, "");
        for (String name : NAMES) {
            assertThat(globs.stream().anyMatch(glob -> Glob.matches(glob, name)))
                    .as("%s as %s on %s", regex, globs, name)
                    .isEqualTo(Variable.of("V").matches(regex).evaluate(variable -> name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"^v\\d+$", "^v.$", "^a{2}$", "^\\w", "^[^a]", "a+", "(?i)main", "^v1.0$"})
    void what_no_glob_says_is_refused(String regex) {
        assertThatThrownBy(() -> RegexGlobs.of(regex, "")).isInstanceOf(Names.Untranslatable.class);
    }
}
