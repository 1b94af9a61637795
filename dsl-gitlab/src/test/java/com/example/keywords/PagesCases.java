package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pages;
import java.time.Duration;

final class PagesCases {

    private final Job site = job("site").stage("deploy").script("make site");

    Job a_site() {
        return site.pages(true);
    }

    Job everything_a_site_can_say() {
        return site.pages(
                p -> p.publish("dist").pathPrefix("mr-$CI_MERGE_REQUEST_IID").expireIn(Duration.ofDays(7)));
    }

    Job a_site_that_stays() {
        return site.pages(Pages.of().expireIn("never"));
    }

    @SuppressWarnings("deprecation")
    Job the_folder_as_it_was_said_before() {
        return job("pages").stage("deploy").script("make site").publish("dist").artifacts(a -> a.paths("dist"));
    }
}
