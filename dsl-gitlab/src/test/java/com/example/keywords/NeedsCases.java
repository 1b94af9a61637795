package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Need;
import dev.pipewright.gitlab.Pipeline;
import java.util.List;

final class NeedsCases {

    private final Job build = job("build").stage("build").script("make");
    private final Job lint = job("lint").stage("build").script("make lint");
    private final Job deploy = job("deploy").stage("deploy").script("./deploy.sh");

    private Pipeline with(Job job) {
        return pipeline().jobs(build, lint, job);
    }

    Pipeline a_job() {
        return with(deploy.needs(build));
    }

    Pipeline jobs_by_name() {
        return with(deploy.needs("build").addNeeds("lint"));
    }

    Pipeline a_job_and_one_without_artifacts() {
        return with(deploy.needs(build).addNeeds(lint.ignoringArtifacts()));
    }

    Pipeline a_job_that_may_be_missing() {
        return with(deploy.needs(build.ifPresent(), lint.ignoringArtifacts().ifPresent()));
    }

    Pipeline nothing() {
        return with(deploy.needs());
    }

    Pipeline a_job_of_an_include() {
        return with(deploy.needs(external("sast")));
    }

    Job a_job_of_another_project() {
        return deploy.needs(
                Need.ofProject("group/library", "main", "package"),
                Need.ofProject("group/tool", "v1", "package").artifacts(false));
    }

    Job a_job_of_the_parent_pipeline() {
        return deploy.needs(
                Need.ofPipeline("$PARENT_PIPELINE_ID", "package"),
                Need.ofPipeline("$PARENT_PIPELINE_ID", "docs").optional(true));
    }

    Job the_status_of_another_pipeline() {
        return job("status").needs(Need.ofStatus("group/library"));
    }

    Job the_needs_of_another_job() {
        return deploy.needs(reference(".base", "needs"));
    }

    Pipeline needs_that_jobs_share_written_per_job() {
        List<Need> common = List.of(build, lint.ignoringArtifacts());
        return pipeline()
                .jobs(
                        build,
                        lint,
                        deploy.needs(common),
                        job("docs").stage("deploy").script("make docs").needs(common));
    }
}
