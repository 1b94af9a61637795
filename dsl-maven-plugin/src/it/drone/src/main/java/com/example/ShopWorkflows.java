package com.example;

import static dev.pipewright.woodpecker.Woodpecker.step;
import static dev.pipewright.woodpecker.Woodpecker.woodpecker;
import static dev.pipewright.woodpecker.Woodpecker.workflow;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;

public final class ShopWorkflows implements PipelineDefinition {

    @Override
    public WoodpeckerConfiguration define() {
        return woodpecker(workflow("build")
                .when(when -> when.event("push"))
                .steps(step("test").image("golang:1.25").commands("go test ./...")));
    }
}
