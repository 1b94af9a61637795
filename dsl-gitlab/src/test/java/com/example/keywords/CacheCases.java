package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;

import dev.pipewright.gitlab.CacheKey;
import dev.pipewright.gitlab.CachePolicy;
import dev.pipewright.gitlab.Job;
import java.util.List;

final class CacheCases {

    private final Job test = job("test").script("make test");

    Job paths_and_a_key_of_text() {
        return test.cache(cache().key("$CI_COMMIT_REF_SLUG").paths(".cache/pip", "venv/"));
    }

    Job a_key_from_the_content_of_files() {
        return test.cache(cache().key(checksum("pom.xml", "*/pom.xml").prefix("temurin-17"))
                .paths(".m2/repository"));
    }

    Job a_key_from_the_last_commits_of_a_file() {
        return test.cache(cache().key(CacheKey.lastCommits("package-lock.json")).paths("node_modules/"));
    }

    Job everything_a_cache_can_say() {
        return test.cache(cache().key("gems")
                .fallbackKeys("gems-$CI_DEFAULT_BRANCH")
                .addFallbackKeys("gems")
                .paths("vendor/")
                .addPaths(".bundle/")
                .untracked(true)
                .unprotect(true)
                .when(ALWAYS)
                .policy(PULL_PUSH));
    }

    Job several_caches() {
        return test.cache(
                cache().key("pip").paths(".cache/pip").policy(PULL),
                cache().key("npm").paths("node_modules/").policy(PUSH));
    }

    Job a_cache_added_to_another() {
        return test.cache(cache().key("pip").paths(".cache/pip"))
                .addCache(cache().key("npm").paths("node_modules/"));
    }

    Job no_cache_at_all() {
        return test.cache();
    }

    Job no_cache_as_an_empty_list() {
        return test.cache(List.of());
    }

    Job the_policy_of_a_variable() {
        return test.cache(cache().key("k").paths("p/").policy(CachePolicy.of("$CACHE_POLICY")));
    }

    Job the_paths_of_another_job() {
        return test.cache(cache().key("k").paths(reference(".setup", "cache", "paths")));
    }
}
