package com.example.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongTypesTest {

    @TempDir
    Path output;

    @Test
    void a_number_is_no_need() {
        compiles("job(\"a\").needs(\"b\")").butNot("job(\"a\").needs(42)");
    }

    @Test
    void a_stage_is_no_need() {
        compiles("job(\"a\").needs(job(\"b\"))").butNot("job(\"a\").needs(stage(\"b\"))");
    }

    @Test
    void a_cache_policy_is_no_condition_on_earlier_jobs() {
        compiles("job(\"a\").when(MANUAL)").butNot("job(\"a\").when(PULL)");
    }

    @Test
    void a_cache_policy_is_one_of_its_constants() {
        compiles("cache().policy(PULL)").butNot("cache().policy(\"pull\")");
    }

    @Test
    void a_job_is_no_stage() {
        compiles("job(\"a\").stage(stage(\"b\"))").butNot("job(\"a\").stage(job(\"b\"))");
    }

    @Test
    void an_image_needs_its_name() {
        compiles("Image.of(\"alpine:3.22\")").butNot("Image.of()");
    }

    @Test
    void a_section_gives_back_the_section() {
        compiles("job(\"a\").artifacts(a -> a.paths(\"x\"))").butNot("job(\"a\").artifacts(a -> 1)");
    }

    @Test
    void a_section_has_no_keywords_of_another() {
        compiles("job(\"a\").artifacts(a -> a.paths(\"x\"))").butNot("job(\"a\").artifacts(a -> a.policy(PULL))");
    }

    @Test
    void a_text_is_a_condition_only_when_parsed() {
        compiles("rule(CI_COMMIT_TAG.isNull())").butNot("rule(\"$CI_COMMIT_TAG == null\")");
    }

    @Test
    void a_rule_of_the_workflow_is_no_rule_of_a_job() {
        compiles("job(\"a\").rules(rule(CI_COMMIT_TAG))").butNot("job(\"a\").rules(workflowRule(CI_COMMIT_TAG))");
    }

    @Test
    void seconds_are_no_duration() {
        compiles("job(\"a\").timeout(Duration.ofHours(1))").butNot("job(\"a\").timeout(3600)");
    }

    @Test
    void a_boolean_is_no_text() {
        compiles("job(\"a\").interruptible(true)").butNot("job(\"a\").interruptible(\"true\")");
    }

    @Test
    void a_strategy_belongs_to_a_trigger() {
        compiles("Trigger.project(\"g/p\").strategy(DEPEND)").butNot("Trigger.project(\"g/p\").strategy(ALWAYS)");
    }

    @Test
    void a_pipeline_is_made_of_jobs() {
        compiles("pipeline().jobs(job(\"a\"))").butNot("pipeline().jobs(\"a\")");
    }

    @Test
    void a_job_of_an_include_has_no_keywords() {
        compiles("external(\"sast\").ifPresent()").butNot("external(\"sast\").script(\"make\")");
    }

    private Right compiles(String right) {
        assertThat(new Snippet(right).errors(output)).extracting(Snippet::words).isEmpty();
        return wrong -> assertThat(new Snippet(wrong).errors(output))
                .extracting(Snippet::words)
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error).startsWith(Snippet.LINE + ": "));
    }

    private interface Right {
        void butNot(String wrong);
    }
}
