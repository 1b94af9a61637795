import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static dev.pipewright.gitlab.GitLab.rule;
import static dev.pipewright.gitlab.Variables.CI_COMMIT_TAG;

import dev.pipewright.definition.PipelineDefinition;

final class Pipeline implements PipelineDefinition {
    @Override
    public dev.pipewright.gitlab.Pipeline define() {
        return pipeline()
                .file("java.gitlab-ci.yml")
                .jobs(job("release").script("./release.sh").rules(rule(CI_COMMIT_TAG)));
    }
}
