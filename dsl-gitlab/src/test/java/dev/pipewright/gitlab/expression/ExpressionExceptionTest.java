package dev.pipewright.gitlab.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pipewright.gitlab.expression.ExpressionException.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionExceptionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                 | EMPTY                  | 0 | leave the rule's "if" out
            ${A} == "x"        | UNKNOWN_TOKEN          | 0 | write $A
            $A = "x"           | UNKNOWN_TOKEN          | 3 | write ==
            $A == 12           | UNKNOWN_TOKEN          | 6 | write "12" in quotes
            $A == main         | UNKNOWN_TOKEN          | 6 | write "main" in quotes
            $A == TRUE         | UNKNOWN_TOKEN          | 6 | lower case: true
            $A and $B          | UNKNOWN_TOKEN          | 3 | write &&
            $A & $B            | UNKNOWN_TOKEN          | 3 | write &&
            $A-B               | UNKNOWN_TOKEN          | 2 | a variable's name ends here
            $A =~ /x/          | UNKNOWN_TOKEN          | 6 | write /[x]/
            $A =~ /xx/g        | UNKNOWN_TOKEN          | 10 | unknown flag "g"
            $A =~ /xx          | UNKNOWN_TOKEN          | 6 | never ends
            $A == "x           | UNKNOWN_TOKEN          | 6 | closing "
            $A > "1"           | UNKNOWN_TOKEN          | 3 | no order
            $A =~ /(?!x)y/     | INVALID_REGEX          | 6 | no lookahead
            $A =~ /(x)\\1/     | INVALID_REGEX          | 6 | no backreferences
            $A)                | UNMATCHED_PARENTHESIS  | 2 | without a "("
            ($A                | UNCLOSED_PARENTHESIS   | 0 | never closed
            ()                 | NOTHING_IN_PARENTHESES | 0 | nothing in the parentheses
            $A ==              | MISSING_OPERAND        | 3 | "==" needs a value
            $A "x"             | MISSING_OPERATOR       | 3 | nothing joins this
            """)
    void a_mistake_is_named_with_its_place_and_its_remedy(String text, Reason reason, int position, String remedy) {
        ExpressionException e = catchThrowableOfType(ExpressionException.class, () -> Condition.parse(text));
        assertThat(e.reason()).isEqualTo(reason);
        assertThat(e.position()).isEqualTo(position);
        assertThat(e.explanation()).contains(remedy).doesNotContain("\n");
    }
}
