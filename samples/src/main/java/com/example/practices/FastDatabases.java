package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.recipe.TestCommand;
import dev.pipewright.gitlab.recipe.ThrowawayDatabase;

/** How are databases of tests fast? */
public final class FastDatabases implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job postgres = job("postgres")
                .image("python:3.13.9-slim")
                .services(ThrowawayDatabase.postgres("17.6"))
                .variable("DATABASE_URL", "postgresql://postgres@postgres/postgres")
                .script("pip install --requirement requirements.txt");
        Job mysql = job("mysql")
                .image("python:3.13.9-slim")
                .services(ThrowawayDatabase.mysql("8.4.6"))
                .variable("DATABASE_URL", "mysql://root@mysql/mysql")
                // What these options are to a database, eatmydata is to a program.
                .script(
                        "apt-get update",
                        "apt-get install --yes --no-install-recommends eatmydata",
                        "eatmydata pip install --requirement requirements.txt");
        return pipeline()
                .file("practices/fast-databases.gitlab-ci.yml")
                .jobs(TestCommand.pytest().addTo(postgres), TestCommand.pytest().addTo(mysql));
    }
}
