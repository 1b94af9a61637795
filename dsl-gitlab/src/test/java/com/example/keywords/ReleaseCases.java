package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.LinkType;
import dev.pipewright.gitlab.Release;
import dev.pipewright.gitlab.ReleaseAssets;
import dev.pipewright.gitlab.ReleaseLink;

final class ReleaseCases {

    private final Job release = job("release").stage("deploy").script("true");

    Job a_tag_and_notes() {
        return release.release(Release.of("$CI_COMMIT_TAG", "The notes of $CI_COMMIT_TAG."));
    }

    Job everything_a_release_can_say() {
        ReleaseLink jar = ReleaseLink.of("jar", "https://example.com/a.jar")
                .filepath("/binaries/a.jar")
                .linkType(LinkType.PACKAGE);
        ReleaseLink manual = ReleaseLink.of("x", "y").name("manual").url("https://example.com/manual");
        return release.release(
                "v$VERSION",
                "CHANGELOG.md",
                r -> r.tagName("v1.2")
                        .description("notes.md")
                        .name("Release 1.2")
                        .tagMessage("For the tag itself")
                        .ref("$CI_COMMIT_SHA")
                        .milestones("m1")
                        .addMilestones("m2")
                        .releasedAt("2030-01-31T08:00:00Z")
                        .assets(ReleaseAssets.of(jar).links(jar).addLinks(manual)));
    }
}
