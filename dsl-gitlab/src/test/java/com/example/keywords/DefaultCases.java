package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;

import dev.pipewright.gitlab.Defaults;
import dev.pipewright.gitlab.IdToken;
import dev.pipewright.gitlab.Identity;
import dev.pipewright.gitlab.Pipeline;
import java.time.Duration;
import java.util.function.UnaryOperator;

final class DefaultCases {

    private Pipeline with(UnaryOperator<Defaults> defaults) {
        return pipeline().defaults(defaults).jobs(job("test").script("make test"));
    }

    Pipeline an_image() {
        return with(d -> d.image("alpine:3.22"));
    }

    Pipeline everything() {
        return with(d -> d.image("alpine:3.22")
                .services("postgres:17")
                .addServices("redis:8")
                .tags("linux")
                .addTags("large")
                .idToken("TOKEN", IdToken.of("https://vault.example"))
                .identity(Identity.GOOGLE_CLOUD)
                .cache(cache().key("k").paths("p/"))
                .addCache(cache().key("l").paths("q/"))
                .hooks(h -> h.preGetSourcesScript("date"))
                .beforeScript("date")
                .addBeforeScript("id")
                .afterScript("date")
                .addAfterScript("id")
                .retry(1)
                .timeout(Duration.ofHours(1))
                .interruptible(true)
                .artifacts(a -> a.expireIn(Duration.ofDays(1))));
    }

    Pipeline refined_step_by_step() {
        return pipeline()
                .defaults(d -> d.image("alpine:3.22"))
                .defaults(d -> d.interruptible(true))
                .jobs(job("test").script("make test"));
    }
}
