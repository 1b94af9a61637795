package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.recipe.UpgradePins;

/** How do pinned versions move forward, tested like any other change? */
public final class PinsUpgraded implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job upgrade = job("upgrade-pins").image("node:22.20.0").script("npm install --global npm-check-updates@18.3.1");
        return pipeline()
                .file("practices/pins-upgraded.gitlab-ci.yml")
                .jobs(UpgradePins.by("ncu --upgrade", "npm install").on(upgrade));
    }
}
