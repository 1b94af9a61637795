package dev.pipewright.gitlab.glob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a[/]b       | a/b     | false
            x[a/b]      | xa      | true
            [!]a]       | xa]     | true
            []x         | x       | false
            [a-]        | -       | true
            [a--]       | -       | true
            [a\\-c]     | b       | false
            [z-a]       | m       | false
            [a,{]       | {       | false
            {a}b        | ab      | true
            {a\\,b,c}   | a,b     | true
            a{b,{c,d}e} | ade     | true
            }{a,b}      | }a      | true
            {a/b,c}/d   | a/b/d   | true
            {**/,}a     | x/y/a   | true
            a\\/b       | a/b     | true
            *\\         | abc     | true
            **/         | a/      | true
            **/**       | a/b     | true
            **a/b       | x/a/b   | false
            **/b/**     | b       | false
            ?           | 😀      | true
            """)
    void a_glob_matches_as_in_ruby(String glob, String path, boolean expected) {
        assertThat(Glob.of(glob).matches(path)).isEqualTo(expected);
    }

    @Test
    void many_stars_do_not_take_long() {
        String stars = "*a".repeat(2_000) + "b";
        String folders = "**/x/".repeat(2_000) + "y";
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(Glob.of(stars).matches("a".repeat(4_000))).isFalse();
            assertThat(Glob.of(folders).matches("x/".repeat(4_000))).isFalse();
        });
    }

    @Test
    void braces_cannot_grow_without_bound() {
        assertThatThrownBy(() -> Glob.of("{a,b}".repeat(40))).hasMessageContaining("more than 10000 globs");
    }

    @Test
    void exists_takes_a_text_without_wildcards_for_a_path() {
        assertThat(ExistsGlob.of("a/b}.txt").matches("a/b}.txt")).isTrue();
        assertThat(ExistsGlob.of("a\\b").matches("a\\b")).isTrue();
        assertThat(ExistsGlob.of("docs/").matches("docs/a/b.md")).isTrue();
        assertThat(ExistsGlob.of("docs").matches("docs/a/b.md")).isFalse();
        assertThat(ExistsGlob.of("**/*.so.1").matches("lib/x.so.1")).isTrue();
        assertThat(ExistsGlob.of("src/*.c").matches("src/sub/a.c")).isFalse();
    }
}
