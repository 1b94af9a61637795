package dev.pipewright.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    @Test
    void swapped_letters_are_one_mistake() {
        assertThat(Suggestions.nearest("biuld", List.of("test", "build"))).contains("build");
    }

    @Test
    void a_word_that_is_too_different_is_not_meant() {
        assertThat(Suggestions.nearest("deploy", List.of("test", "build"))).isEmpty();
    }

    @Test
    void one_letter_resembles_nothing() {
        assertThat(Suggestions.nearest("d", List.of("a", "b"))).isEmpty();
        assertThat(Suggestions.nearest("", List.of("a"))).isEmpty();
    }

    @Test
    void case_is_no_difference() {
        assertThat(Suggestions.nearest("BUILD", List.of("build"))).contains("build");
    }

    @Test
    void alternatives_are_sorted_and_at_most_ten() {
        List<String> many = IntStream.range(10, 22).mapToObj(i -> "n" + i).toList();
        assertThat(Suggestions.didYouMean("zzzz", many, "defined"))
                .isEqualTo(
                        "defined are \"n10\", \"n11\", \"n12\", \"n13\", \"n14\", \"n15\", \"n16\", \"n17\", \"n18\","
                                + " \"n19\" and 2 more");
        assertThat(Suggestions.didYouMean("x", List.of(), "defined")).isEqualTo("defined are none");
    }
}
