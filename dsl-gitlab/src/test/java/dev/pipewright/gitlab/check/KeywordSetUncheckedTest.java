package dev.pipewright.gitlab.check;

import static dev.pipewright.gitlab.GitLab.job;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Sequence;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KeywordSetUncheckedTest extends CheckTest {

    @Override
    Pipeline bad() {
        return Pipeline.of().jobs(job("a").script("make").set("priority", "high"));
    }

    @Override
    String finding() {
        return """
                warning[GL901]: keyword "priority" is not checked, in 1 place
                   = yaml: a.priority
                   = help: possible are "after_script", "allow_failure", "artifacts", "before_script", "cache", "coverage", "dast_configuration", "dependencies", "environment", "except" and 28 more
                """;
    }

    @Override
    Pipeline good() {
        return Pipeline.of().jobs(job("a").script("make"));
    }

    @Test
    void a_keyword_is_counted_once_for_all_jobs_that_set_it() {
        Pipeline pipeline = Pipeline.of()
                .jobs(
                        job("a").script("make").set("priority", "high"),
                        job("b").script("make").set("priority", "low"));
        assertThat(printed(pipeline))
                .containsOnlyOnce("warning[GL901]: keyword \"priority\" is not checked, in 2 places")
                .doesNotContain("GL001");
    }

    @Test
    void a_keyword_within_another_one_is_counted_too() {
        Pipeline pipeline = Pipeline.of()
                .jobs(job("a").script("make")
                        .artifacts(
                                a -> a.paths("x").expireIn(Duration.ofDays(1)).set("zip", "9")))
                .set("priority", Sequence.ofStrings(List.of("a"), Origin.unknown()));
        assertThat(printed(pipeline))
                .contains("warning[GL901]: keyword \"zip\"", "warning[GL901]: keyword \"priority\"")
                .doesNotContain("error[");
    }

    @Test
    void a_key_that_a_file_has_is_reported_as_unknown_alone() {
        assertThat(printed(yaml("a: {script: make, priority: high}")))
                .contains("GL001")
                .doesNotContain("GL901");
    }

    @Test
    void what_has_a_method_is_known() {
        assertThat(printed(Pipeline.of().jobs(job("a").script("make").set("stage", "test"))))
                .isEmpty();
    }
}
