package dev.pipewright.drone.woodpecker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "*.md a.md true",
                "*.md a/b.md false",
                "** a/b true",
                "docs/** docs true",
                "docs/** docs/a/b true",
                "**/*.ts a.ts true",
                "a/**/z a/z true",
                "a/**/z a/b/c/z true",
                "a**z abcz true",
                "a**z a/z false",
                "{main,dev} dev true",
                "release/{1,2.{0,1}} release/2.1 true",
                "v[0-9] v7 true",
                "v[!0-9] vx true",
                "v[^0-9] v1 false",
                "v[ v[ false",
                "a? ab true",
                "a? a/ false",
                "\\* * true",
                "main mainly false"
            })
    void globs_match_as_they_do_for_woodpecker(String glob, String value, boolean matches) {
        assertThat(Wildcard.matches(glob, value)).isEqualTo(matches);
    }
}
