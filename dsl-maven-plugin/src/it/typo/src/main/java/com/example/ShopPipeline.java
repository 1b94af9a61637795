package com.example;

import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.definition.CiFile;
import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.tree.Origin;
import java.util.List;

public final class ShopPipeline implements PipelineDefinition {
    @Override
    public CiConfiguration define() {
        Diagnostic typo = Diagnostic.error("XY101", "job \"deploy\" needs job \"biuld\"", Origin.here())
                .addHelp(Suggestions.didYouMean("biuld", List.of("build", "test"), "defined"));
        return new Text(List.of(new CiFile(".gitlab-ci.yml", "deploy: {}\n", Origin.here())), List.of(typo));
    }
}
