package dev.pipewright.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a definition over the typed API does wrong is told at the user's line, without a stack trace. */
class ThrownTest {

    private static final String PLACE = "\n  --> src/main/java/com/example/Shop.java:13\n";

    @TempDir
    Path folder;

    private UsersProject project;

    @BeforeEach
    void start() {
        project = new UsersProject(folder).write(".gitlab-ci.yml", "old: 1\n");
    }

    /** Generates with a definition whose method consists of this statement, on line 13. */
    private String refused(String statement) {
        project.add("Shop", """
                import dev.pipewright.gitlab.*;
                import dev.pipewright.gitlab.expression.Condition;
                import dev.pipewright.tree.Scalar;
                import static dev.pipewright.gitlab.GitLab.*;
                import static dev.pipewright.gitlab.Variables.*;
                public class Shop implements PipelineDefinition {
                    @Override public Pipeline define() {
                        %s
                    }
                }
                """.formatted(statement)).compile();
        var before = project.snapshot();

        assertThat(project.generate()).isEqualTo(Verdict.FINDINGS);
        assertThat(project.snapshot()).isEqualTo(before);
        assertThat(project.progress).isEmpty();
        return project.text.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            return pipeline().jobs(job("a").script("x"), job("a").script("y")); @ two jobs are named "a"
            return pipeline().jobs(job("image").script("x")); @ no job can be named "image"
            return pipeline().jobs(job(" ").script("x")); @ a job needs a name
            return pipeline().jobs(job("a").script("x").parallel(0)); @ parallel takes 1 to 200 instances, but got 0
            return pipeline().jobs(job("a").script("x").retry(7)); @ retry: "7" is refused: it must be from 0 to 2
            return pipeline().jobs(java.util.stream.Stream.of("a").map(n -> job(n).parallel(500)).toList()); @ parallel takes
            """)
    void a_refused_value_speaks_for_itself(String statement, String message) {
        assertThat(refused(statement))
                .startsWith("error[PW914]: " + message)
                .contains(PLACE, "= help: correct it in definition \"com.example.Shop\"; nothing was written\n");
    }

    @Test
    void further_lines_of_a_message_follow_as_help() {
        assertThat(refused("return pipeline().jobs(job(\"a\").rules(rule(Condition.parse(\"$A == \"))));"))
                .startsWith(
                        "error[PW914]: invalid expression at character 4: \"==\" needs a value on either side" + PLACE)
                .contains("= help:   $A == \n", "= help:      ^\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            return pipeline().jobs(job("a").script((String) null)); @ Job.script(...)
            return pipeline().jobs((Job) null); @ Pipeline.jobs(...)
            return pipeline().jobs(job(null)); @ GitLab.job(...)
            """)
    void a_null_is_told_with_what_it_was_given_to(String statement, String method) {
        assertThat(refused(statement))
                .startsWith("error[PW914]: definition \"com.example.Shop\" gives null to " + method + PLACE)
                .contains("= help: give it a value, or leave the call out\n");
    }

    @Test
    void an_exception_of_the_users_own_is_told_as_what_it_is() {
        assertThat(refused("throw new IllegalArgumentException(\"no\\nway\", new RuntimeException(\"because\"));"))
                .startsWith(
                        "error[PW904]: definition \"com.example.Shop\" throws IllegalArgumentException: no way" + PLACE)
                .contains("= note: caused by java.lang.RuntimeException: because");
    }

    @ParameterizedTest
    @CsvSource({"new Error(\"own\"), Error: own", "new OutOfMemoryError(), OutOfMemoryError"})
    void even_an_error_is(String error, String told) {
        assertThat(refused("throw " + error + ";"))
                .startsWith("error[PW904]: definition \"com.example.Shop\" throws " + told + PLACE);
    }

    @Test
    void causes_in_a_circle_end() {
        assertThat(refused("RuntimeException a = new RuntimeException(\"a\"), b = new RuntimeException(\"b\", a);"
                        + " a.initCause(b); throw a;"))
                .containsOnlyOnce("caused by java.lang.RuntimeException: b")
                .doesNotContain("caused by java.lang.RuntimeException: a");
    }

    @Test
    void a_value_of_the_wrong_kind_is_told_with_its_path() {
        assertThat(refused("return pipeline().jobs(job(\"a\").script(\"x\").set(\"retry\", Scalar.of(\"often\")));"))
                .startsWith("error[GL002]: \"a.retry\" takes an integer or a mapping, not a string")
                .contains("= yaml: a.retry\n");
    }
}
