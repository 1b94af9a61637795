package dev.pipewright.benchmarks;

import static dev.pipewright.gitlab.GitLab.PULL;
import static dev.pipewright.gitlab.GitLab.PULL_PUSH;
import static dev.pipewright.gitlab.GitLab.cache;
import static dev.pipewright.gitlab.GitLab.checksum;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static dev.pipewright.gitlab.GitLab.rule;
import static dev.pipewright.gitlab.GitLab.stage;
import static dev.pipewright.gitlab.Variables.CI_COMMIT_BRANCH;
import static dev.pipewright.gitlab.Variables.CI_DEFAULT_BRANCH;
import static dev.pipewright.gitlab.Variables.CI_PIPELINE_SOURCE;

import dev.pipewright.gitlab.Cache;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Stage;
import dev.pipewright.gitlab.expression.Condition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A pipeline of as many jobs as wanted, each like those that people write: about 700 bytes of YAML a job. */
final class LargePipeline {

    private static final Stage BUILD = stage("build");
    private static final Stage TEST = stage("test");
    private static final Condition DEFAULT_BRANCH = CI_COMMIT_BRANCH.eq(CI_DEFAULT_BRANCH);
    private static final Condition MERGE_REQUEST = CI_PIPELINE_SOURCE.eq("merge_request_event");

    private LargePipeline() {}

    static Pipeline of(int jobs) {
        Cache m2 = cache("m2")
                .key(checksum("pom.xml").prefix("temurin-17"))
                .paths(".m2/repository")
                .policy(PULL);
        List<Job> all = new ArrayList<>(jobs);
        for (int i = 0; i < jobs / 2; i++) {
            String module = "module-" + i;
            Job build = job("build " + module)
                    .stage(BUILD)
                    .image("maven:3.9.11-eclipse-temurin-17")
                    .tags("linux", "docker")
                    .cache(i == 0 ? m2.policy(PULL_PUSH) : m2)
                    .variable("MODULE", module)
                    .script("cd modules/" + module, "mvn -B -pl " + module + " -am compile", "echo \"built: $MODULE\"")
                    .artifacts(a -> a.paths("modules/" + module + "/target/").expireIn(Duration.ofDays(1)))
                    .rules(rule(MERGE_REQUEST).changes("modules/" + module + "/**/*"), rule(DEFAULT_BRANCH));
            Job test = job("test " + module)
                    .stage(TEST)
                    .needs(build)
                    .image("maven:3.9.11-eclipse-temurin-17")
                    .tags("linux", "docker")
                    .cache(m2)
                    .variable("MODULE", module)
                    .variable("LEVEL", "thorough")
                    .script("""
                            cd modules/%s
                            mvn -B -pl %s -am verify \\
                              -Dlevel=$LEVEL
                            """.formatted(module, module))
                    .artifacts(a -> a.expireIn(Duration.ofDays(7))
                            .reports(r -> r.junit("modules/" + module + "/target/surefire-reports/TEST-*.xml")))
                    .rules(rule(MERGE_REQUEST).changes("modules/" + module + "/**/*"), rule(DEFAULT_BRANCH));
            all.add(build);
            all.add(test);
        }
        return pipeline().jobs(all);
    }
}
