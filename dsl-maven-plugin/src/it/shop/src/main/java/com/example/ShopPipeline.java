package com.example;

import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.definition.CiFile;
import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.tree.Origin;
import java.util.List;

public final class ShopPipeline implements PipelineDefinition {
    @Override
    public CiConfiguration define() {
        return new Text(
                List.of(
                        new CiFile(".gitlab-ci.yml", "build:\n  script: make\n", Origin.here()),
                        new CiFile(".gitlab/ci/docs.yml", "docs:\n  script: make docs\n", Origin.here())),
                List.of());
    }
}
