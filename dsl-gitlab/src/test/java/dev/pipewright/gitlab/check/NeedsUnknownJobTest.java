package dev.pipewright.gitlab.check;

import static dev.pipewright.gitlab.GitLab.axis;
import static dev.pipewright.gitlab.GitLab.external;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.matrix;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static dev.pipewright.gitlab.GitLab.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Include;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class NeedsUnknownJobTest extends CheckTest {

    private final Job build = job("build").script("make");

    @Override
    Pipeline bad() {
        return pipeline().jobs(build, job("deploy").needs("biuld").script("./deploy.sh"));
    }

    @Override
    String finding() {
        return """
                error[GL101]: job "deploy" needs job "biuld", which this pipeline does not define
                   = yaml: deploy.needs[0]
                   = help: did you mean "build"? defined are "build", "deploy"
                """;
    }

    @Override
    Pipeline good() {
        return pipeline().jobs(build, job("deploy").needs("build").script("./deploy.sh"));
    }

    @Override
    boolean isRepaired() {
        return true;
    }

    @Test
    void an_optional_need_may_name_a_job_that_is_not_there() {
        Job deploy =
                job("deploy").needs(job("biuld").script("make").ifPresent()).script("./deploy.sh");
        assertThat(printed(pipeline().jobs(build, deploy))).doesNotContain("GL101");
    }

    @Test
    void an_external_job_is_the_authors_promise() {
        Job deploy = job("deploy").needs(external("sast")).script("./deploy.sh");
        assertThat(printed(pipeline().jobs(build, deploy))).isEmpty();
    }

    @Test
    void nothing_is_said_where_an_include_may_bring_the_job() {
        Job deploy = job("deploy").needs("sast").script("./deploy.sh");
        Pipeline included =
                pipeline().include(Include.template("Jobs/SAST.gitlab-ci.yml")).jobs(build, deploy);
        assertThat(printed(included)).isEmpty();
    }

    @Test
    void an_instance_of_a_matrix_can_be_needed_by_its_name() {
        Job test = job("test").parallel(matrix(axis("JAVA", "17", "21"))).script("make");
        Job deploy = job("deploy").needs("test: [21]").script("./deploy.sh");
        assertThat(printed(pipeline().jobs(test, deploy))).isEmpty();
    }

    @Test
    void a_hidden_job_cannot_be_needed() {
        Job deploy = job("deploy").needs(".base").script("./deploy.sh");
        assertThat(printed(pipeline().jobs(job(".base").script("make"), deploy)))
                .contains("\".base\" is hidden, so it never runs");
    }

    @Test
    void a_typo_in_the_needs_of_a_rule_is_found() {
        Job deploy = job("deploy").script("./deploy.sh").rules(rule().needs("biuld"));
        assertThat(printed(pipeline().jobs(build, deploy))).contains("= yaml: deploy.rules[0].needs[0]");
    }
}
