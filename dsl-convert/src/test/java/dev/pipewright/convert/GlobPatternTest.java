package dev.pipewright.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.build.Match;
import dev.pipewright.drone.glob.Glob;
import dev.pipewright.gitlab.expression.Variable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlobPatternTest {

    private static final List<String> NAMES = List.of(
            "main",
            "master",
            "release/1",
            "release/1/2",
            "release",
            "feature/x",
            "v1.0.0",
            "v1x0",
            "a.b",
            "a-b",
            "ab",
            "a+b",
            "(a)",
            "x/main",
            "x/y/main",
            "m",
            "9",
            "A");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "main",
                "*",
                "**",
                "release/*",
                "release/**",
                "**/main",
                "**/*",
                "x/**/main",
                "m*",
                "*.*",
                "v?.?.?",
                "v[0-9].[0-9].[0-9]",
                "[^a-z]",
                "[!a]",
                "{main,master}",
                "{m*,v*}",
                "a.b",
                "a+b",
                "(a)",
                "feature**",
                "[",
                "{main",
                "release/",
                "\\m",
                "[a-]",
                "*/1",
                "{release,feature}/*"
            })
    void an_expression_finds_what_the_glob_matches(String glob) {
        for (String name : NAMES) {
            boolean found = GlobPattern.of(glob)
                    .map(pattern ->
                            Variable.of("V").matches("^(" + pattern + ")$").evaluate(variable -> name))
                    .orElse(false);

            assertThat(found).as("%s on %s", glob, name).isEqualTo(Glob.matches(glob, name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"refs/heads/main", "refs/**", "**", "refs/tags/*", "refs/*/main", "*/heads/**", "**/main"})
    void a_condition_on_a_ref_asks_for_the_branch(String glob) {
        for (Match names : List.of(new Match(List.of(glob), List.of()), new Match(List.of(), List.of(glob)))) {
            Holds holds = NameCondition.below("refs/heads", "V", names);
            Stream.concat(NAMES.stream(), Stream.of("heads/main"))
                    .forEach(name -> assertThat(holds.isPossible()
                                    && (holds.isAlways()
                                            || holds.within(Variable.of("V")).evaluate(variable -> name)))
                            .as("%s on %s", names, name)
                            .isEqualTo(names.test("refs/heads/" + name)));
        }
    }
}
