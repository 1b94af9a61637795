package dev.pipewright.gitlab.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.tree.Scalar;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final Variable TAG = Variable.of("CI_COMMIT_TAG");
    private static final Variable BRANCH = Variable.of("CI_COMMIT_BRANCH");
    private static final Variable DEFAULT_BRANCH = Variable.of("CI_DEFAULT_BRANCH");

    @Test
    void comparisons_read_as_gitlab_writes_them() {
        assertThat(BRANCH.eq(DEFAULT_BRANCH)).hasToString("$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH");
        assertThat(BRANCH.eq("main")).hasToString("$CI_COMMIT_BRANCH == \"main\"");
        assertThat(BRANCH.ne("a \"b\"")).hasToString("$CI_COMMIT_BRANCH != 'a \"b\"'");
        assertThat(BRANCH.ne(DEFAULT_BRANCH)).hasToString("$CI_COMMIT_BRANCH != $CI_DEFAULT_BRANCH");
        assertThat(TAG.isNull()).hasToString("$CI_COMMIT_TAG == null");
        assertThat(TAG.isNotNull()).hasToString("$CI_COMMIT_TAG != null");
        assertThat(TAG.isSet()).hasToString("$CI_COMMIT_TAG").isEqualTo(TAG);
        assertThat(TAG.matches("^v\\d+")).hasToString("$CI_COMMIT_TAG =~ /^v\\d+/");
        assertThat(BRANCH.doesNotMatch("^release/", "i")).hasToString("$CI_COMMIT_BRANCH !~ /^release\\//i");
        assertThat(BRANCH.matches(Variable.of("PATTERN"))).hasToString("$CI_COMMIT_BRANCH =~ $PATTERN");
    }

    @Test
    void a_condition_is_a_string_that_knows_its_line() {
        Condition condition = TAG.isNull();
        assertThat(condition.toNode())
                .isEqualTo(Scalar.of("$CI_COMMIT_TAG == null"))
                .isSameAs(condition.toNode());
    }

    @Test
    void parentheses_stand_only_where_they_are_needed() {
        Condition a = Variable.of("A");
        Condition b = Variable.of("B");
        Condition c = Variable.of("C");
        assertThat(a.and(b.or(c))).hasToString("$A && ($B || $C)");
        assertThat(a.or(b.and(c))).hasToString("$A || $B && $C");
        assertThat(a.and(b.and(c)))
                .hasToString("$A && $B && $C")
                .isEqualTo(a.and(b).and(c));
        assertThat(Condition.parse("(($A)) == (($B != 'x') )")).hasToString("$A == ($B != \"x\")");
    }

    @Test
    void a_negation_is_pushed_inwards_where_it_says_exactly_the_same() {
        assertThat(BRANCH.eq("main").not()).hasToString("$CI_COMMIT_BRANCH != \"main\"");
        assertThat(TAG.matches("^v").not()).hasToString("$CI_COMMIT_TAG !~ /^v/");
        assertThat(BRANCH.eq("main").and(TAG.isNull()).not())
                .hasToString("$CI_COMMIT_BRANCH != \"main\" || $CI_COMMIT_TAG != null");
        assertThat(TAG.not()).hasToString("!$CI_COMMIT_TAG");
        // An empty tag counts as true for &&, so this is not the same as !$CI_COMMIT_TAG || ...
        assertThat(TAG.and(BRANCH.isNull()).not()).hasToString("!($CI_COMMIT_TAG && $CI_COMMIT_BRANCH == null)");
        assertThat(TAG.not().not()).hasToString("!!$CI_COMMIT_TAG");
    }

    @Test
    void an_input_is_compared_like_a_variable() {
        Condition condition = Condition.parse("$[[inputs.publish]] == true");
        assertThat(condition).hasToString("$[[ inputs.publish ]] == true");
        assertThat(condition.evaluate(name -> null, Map.of("publish", true))).isTrue();
        assertThat(condition.evaluate(name -> null)).isFalse();
    }

    @Test
    void operators_may_stand_after_their_values_as_in_gitlab() {
        assertThat(Condition.parse("$A 'x' ==")).hasToString("$A == \"x\"");
        assertThat(Condition.parse("() $A (== $B)")).hasToString("$A == $B");
    }

    @Test
    void text_that_cannot_be_written_is_refused_at_the_call() {
        assertThatThrownBy(() -> BRANCH.eq("it's \"it\"")).hasMessageContaining("no escapes");
        assertThatThrownBy(() -> BRANCH.eq("a\nb")).hasMessageContaining("\"a\\nb\"");
        assertThatThrownBy(() -> BRANCH.matches("x")).hasMessageContaining("instead of /x/ write /[x]/");
        assertThatThrownBy(() -> BRANCH.matches(".")).hasMessageContaining("write /(.)/");
        assertThatThrownBy(() -> BRANCH.matches("")).hasMessageContaining("isNotNull()");
        assertThatThrownBy(() -> BRANCH.matches("ab\\\\")).hasMessageContaining("[\\\\]");
        assertThatThrownBy(() -> BRANCH.matches("ab", "x")).hasMessageContaining("unknown flag \"x\"");
        assertThatThrownBy(() -> BRANCH.matches("^(?!main)")).hasMessageContaining("no lookahead");
        assertThatThrownBy(() -> BRANCH.matches("(a{50}){21}")).hasMessageContaining("at most 1000 times");
        assertThatThrownBy(() -> Variable.of("${TAG}")).hasMessageContaining("write \"TAG\"");
        assertThatThrownBy(() -> Variable.of("A-B")).hasMessageContaining("only letters, digits and underscores");
    }

    @Test
    void a_slash_alone_can_be_matched() {
        assertThat(BRANCH.matches("/")).hasToString("$CI_COMMIT_BRANCH =~ /\\//");
        assertThat(BRANCH.matches("/").evaluate(name -> "feature/x")).isTrue();
    }

    @Test
    void a_condition_longer_than_gitlab_reads_is_refused() {
        Condition fifty = TAG;
        for (int i = 1; i < 50; i++) {
            fifty = fifty.or(TAG);
        }
        Condition longest = fifty;
        assertThat(longest.evaluate(name -> "v1")).isTrue();
        assertThatThrownBy(() -> longest.or(TAG)).hasMessageContaining("101 tokens and GitLab reads 99");
    }

    @Test
    void what_makes_gitlab_fail_is_reported_not_guessed() {
        assertThatThrownBy(() -> Condition.parse("$A =~ true").evaluate(name -> "x"))
                .isInstanceOfSatisfying(
                        ExpressionException.class,
                        e -> assertThat(e.reason()).isEqualTo(ExpressionException.Reason.CANNOT_EVALUATE));
    }
}
