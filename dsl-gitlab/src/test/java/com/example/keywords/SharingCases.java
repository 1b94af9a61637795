package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;

import dev.pipewright.gitlab.Cache;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Reference;
import dev.pipewright.gitlab.Sharing;

final class SharingCases {

    private final Cache m2 = cache("m2").key(checksum("pom.xml")).paths(".m2/").policy(PULL);
    private final Job build = job("build").script("mvn package");
    private final Job test = job("test").script("mvn verify");
    private final Job site = job("site").script("mvn site");

    private Pipeline one_value_in_three_jobs(Sharing sharing) {
        return pipeline().sharing(sharing).jobs(build.cache(m2.policy(PULL_PUSH)), test.cache(m2), site.cache(m2));
    }

    Pipeline a_value_and_its_refinement_as_anchors() {
        return one_value_in_three_jobs(Sharing.ANCHORS);
    }

    Pipeline a_value_and_its_refinement_as_extends() {
        return one_value_in_three_jobs(Sharing.EXTENDS);
    }

    Pipeline a_value_and_its_refinement_inline() {
        return one_value_in_three_jobs(Sharing.INLINE);
    }

    private Pipeline a_refined_refinement(Sharing sharing) {
        Cache writing = named("m2-writing", m2.policy(PULL_PUSH));
        return pipeline()
                .sharing(sharing)
                .jobs(
                        build.cache(m2),
                        test.cache(writing),
                        site.cache(writing.when(ALWAYS)),
                        job("docs").script("make").cache(writing));
    }

    Pipeline a_refined_refinement_as_anchors() {
        return a_refined_refinement(Sharing.ANCHORS);
    }

    Pipeline a_refined_refinement_as_extends() {
        return a_refined_refinement(Sharing.EXTENDS);
    }

    Pipeline a_refined_refinement_inline() {
        return a_refined_refinement(Sharing.INLINE);
    }

    private Pipeline only_refinements(Sharing sharing) {
        return pipeline().sharing(sharing).jobs(build.cache(m2.policy(PULL_PUSH)), test.cache(m2.when(ALWAYS)));
    }

    Pipeline a_value_of_which_only_refinements_are_used_as_anchors() {
        return only_refinements(Sharing.ANCHORS);
    }

    Pipeline a_value_of_which_only_refinements_are_used_as_extends() {
        return only_refinements(Sharing.EXTENDS);
    }

    Pipeline a_value_of_which_only_refinements_are_used_inline() {
        return only_refinements(Sharing.INLINE);
    }

    Pipeline a_refinement_that_takes_a_key_away_as_anchors() {
        return pipeline().jobs(build.cache(m2), test.cache(m2.without("policy")));
    }

    Pipeline a_refinement_that_takes_a_key_away_as_extends() {
        return pipeline()
                .sharing(Sharing.EXTENDS)
                .jobs(build.cache(m2), site.cache(m2), test.cache(m2.without("policy")));
    }

    Pipeline a_value_that_is_used_once_has_no_anchor() {
        return pipeline().jobs(build.cache(m2));
    }

    Pipeline a_value_of_the_defaults() {
        return pipeline().defaults(d -> d.cache(m2)).jobs(build.cache(m2.policy(PULL_PUSH)), test);
    }

    Pipeline lines_that_jobs_share() {
        Reference login = lines("login", "echo \"$TOKEN\" | docker login --password-stdin", "docker info");
        return pipeline()
                .jobs(build.beforeScript(login), test.beforeScript(login).addBeforeScript("date"));
    }

    Pipeline lines_that_jobs_share_as_extends() {
        Reference login = lines("login", "docker login", "docker info");
        return pipeline().sharing(Sharing.EXTENDS).jobs(build.beforeScript(login), test.beforeScript(login));
    }

    Pipeline lines_of_a_hidden_job() {
        Job setup = job(".setup").script("make deps", "make tools");
        return pipeline()
                .jobs(setup, build.script(reference(".setup", "script")).addScript("make"));
    }
}
