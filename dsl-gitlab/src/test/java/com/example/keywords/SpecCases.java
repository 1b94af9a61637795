package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;

import dev.pipewright.gitlab.ComponentFact;
import dev.pipewright.gitlab.Include;
import dev.pipewright.gitlab.Input;
import dev.pipewright.gitlab.InputRule;
import dev.pipewright.gitlab.InputType;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Spec;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.Map;
import java.util.function.UnaryOperator;

final class SpecCases {

    private Pipeline with(UnaryOperator<Spec> spec) {
        return pipeline().spec(spec).jobs(job("test").script("make test $[[ inputs.target ]]"));
    }

    Pipeline an_input_that_must_be_given() {
        return with(s -> s.input("target", i -> i));
    }

    Pipeline inputs_of_every_type() {
        return with(s -> s.input("target", i -> i.description("What is made.").defaultValue("all"))
                .input(
                        "jobs",
                        i -> i.type(InputType.NUMBER)
                                .defaultValue(4)
                                .options(1, 2)
                                .addOptions(4))
                .input("loud", i -> i.type(InputType.BOOLEAN).defaultValue(false))
                .input("names", i -> i.type(InputType.ARRAY).defaultValue(Sequence.of(Scalar.of("a"), Scalar.of("b"))))
                .input("stage", i -> i.options("test", "deploy").defaultValue("test"))
                .input("version", i -> i.regex("^\\d+$")));
    }

    Pipeline an_input_that_depends_on_another() {
        return with(s -> s.description("A component.")
                .input("target", i -> i.options("a", "b"))
                .input(
                        "region",
                        i -> i.rules(InputRule.of("x")
                                        .condition("$[[ inputs.target ]] == \"a\"")
                                        .options("eu")
                                        .addOptions("us")
                                        .defaultValue("eu"))
                                .addRules(InputRule.of("eu").options("eu"))));
    }

    Pipeline facts_of_the_component() {
        return with(s -> s.input("target", i -> i)
                .component(ComponentFact.NAME, ComponentFact.VERSION)
                .addComponent(ComponentFact.SHA, ComponentFact.REFERENCE));
    }

    Pipeline inputs_from_files() {
        return with(s -> s.include(Include.local("inputs/a.yml"))
                .addInclude(Include.local("inputs/b.yml"))
                .input("target", i -> i));
    }

    Pipeline inputs_of_a_map() {
        return with(s -> s.inputs(Map.of("target", Input.of().defaultValue("all"))));
    }
}
