package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.JobVariable;
import dev.pipewright.gitlab.Pipeline;
import java.util.LinkedHashMap;
import java.util.Map;

final class VariableCases {

    private final Job test = job("test").script("make test");

    Job of_a_job() {
        return test.variable("A", "1").variable("B", "yes").variable("C", "a b").variable("D", "");
    }

    Job of_a_job_as_objects() {
        return test.variable("A", JobVariable.of().value("short"))
                .variable("B", v -> v.value("$A").expand(false));
    }

    Pipeline of_the_pipeline() {
        return pipeline()
                .variable("GIT_DEPTH", "20")
                .variable(
                        "TARGET",
                        v -> v.value("staging")
                                .description("Where to deploy.")
                                .options("staging")
                                .addOptions("production"))
                .variable("RAW", v -> v.value("$HOME").expand(false))
                .variable("SHORT", v -> v.value("short"))
                .jobs(test);
    }

    Pipeline values_that_need_quotes() {
        return pipeline()
                .variable("OCTAL", "0755")
                .variable("TIME", "12:30:45")
                .variable("NO", "no")
                .variable("NULL", "~")
                .variable("COLON", "a: b")
                .variable("HASH", "a #b")
                .variable("STAR", "*")
                .variable("LINES", "one\ntwo\n")
                .jobs(test);
    }

    Job of_a_map() {
        Map<String, JobVariable> two = new LinkedHashMap<>();
        two.put("B", JobVariable.of().value("2").expand(false));
        two.put("A", JobVariable.of().value("1"));
        return test.services(service("redis:8").variables(two)).variables(two);
    }
}
