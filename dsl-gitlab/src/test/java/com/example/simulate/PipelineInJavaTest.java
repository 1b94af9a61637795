package com.example.simulate;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static dev.pipewright.gitlab.GitLab.rule;
import static dev.pipewright.gitlab.Variables.CI_COMMIT_TAG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Trigger;
import dev.pipewright.gitlab.simulate.Decision;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.RunJob;
import dev.pipewright.gitlab.simulate.Scenario;
import dev.pipewright.gitlab.simulate.Simulation;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PipelineInJavaTest {

    @Test
    void a_decision_points_at_the_line_of_java() {
        Job deploy = job("deploy").script("x").rules(rule(CI_COMMIT_TAG.matches("^v")));
        Pipeline pipeline = pipeline().jobs(job("build").script("x"), deploy);
        Decision decision = Simulation.of(pipeline)
                .run(Scenario.push("main"))
                .decision("deploy")
                .orElseThrow();
        assertThat(decision)
                .hasToString("deploy is absent: rule 1 needs $CI_COMMIT_TAG =~ /^v/, and CI_COMMIT_TAG is not set");
        assertThat(decision.rules().get(0).origin().file()).endsWith("PipelineInJavaTest.java");
        assertThat(decision.rules().get(0).origin().line())
                .isEqualTo(Objects.requireNonNull(deploy.toNode().get("rules"))
                        .origin()
                        .line());
    }

    @Test
    void a_child_in_java_is_followed() {
        Pipeline child = pipeline().jobs(job("docs").script("x"));
        Pipeline parent = pipeline().jobs(job("c").trigger(Trigger.child(".gitlab/ci/docs.yml", child)));
        Run run = Simulation.of(parent).run(Scenario.push("main"));
        assertThat(run.jobNames()).containsExactly("c");
        assertThat(run.child("c").orElseThrow().jobNames()).containsExactly("docs");
        assertThat(run.child("c").orElseThrow().jobs().get(0).origin().file()).endsWith("PipelineInJavaTest.java");
    }

    @Test
    void the_tree_gives_what_the_text_gives() {
        Pipeline pipeline = pipeline()
                .variable("A", "1")
                .jobs(
                        job("a").script("x").parallel(2),
                        job("b").script("x").rules(rule().variable("B", "$A").allowFailure(true)));
        Run ofTree = Simulation.of(pipeline).run(Scenario.push("main"));
        Run ofText = Simulation.of(Pipeline.parse(pipeline.toYaml())).run(Scenario.push("main"));
        assertThat(ofTree.jobs())
                .extracting(RunJob::attributes)
                .isEqualTo(ofText.jobs().stream().map(RunJob::attributes).toList());
        assertThat(ofTree.jobNames()).containsExactly("a 1/2", "a 2/2", "b");
    }
}
