package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.KubernetesFilter;
import dev.pipewright.gitlab.RefFilter;

final class FilterCases {

    private final Job test = job("test").script("make test");

    @SuppressWarnings("deprecation")
    Job only_some_refs() {
        return test.only("main", "/^release-.*$/").except("schedules");
    }

    @SuppressWarnings("deprecation")
    Job everything_a_filter_can_say() {
        return test.only(f -> f.refs("branches")
                .addRefs("tags")
                .variables("$DEPLOY == \"yes\"")
                .addVariables("$FORCE")
                .changes("src/**/*")
                .addChanges("pom.xml")
                .kubernetes(KubernetesFilter.ACTIVE));
    }

    @SuppressWarnings("deprecation")
    Job an_object_that_is_short() {
        return test.except(RefFilter.of().refs("tags"));
    }
}
