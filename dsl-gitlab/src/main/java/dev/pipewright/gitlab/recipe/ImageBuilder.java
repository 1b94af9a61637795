package dev.pipewright.gitlab.recipe;

import static dev.pipewright.gitlab.GitLab.image;
import static dev.pipewright.gitlab.GitLab.service;

import dev.pipewright.gitlab.Job;

/**
 * A program that builds container images. All four take the layers of earlier builds from the registry; three need no Docker
 * daemon, and so no privileged runner.
 */
public enum ImageBuilder {

    /** Docker with a daemon beside the job, over TLS; its runner is privileged. */
    DOCKER {
        @Override
        Job prepare(Job job) {
            return job.image("docker:28.5.1")
                    .services(service("docker:28.5.1-dind"))
                    .variable("DOCKER_TLS_CERTDIR", "/certs")
                    .beforeScript(login("docker"));
        }

        @Override
        String script() {
            return """
                    docker build \\
                      --build-arg BUILDKIT_INLINE_CACHE=1 \\
                      --cache-from "%1$s:cache-$CI_COMMIT_REF_SLUG" \\
                      --cache-from "%1$s:cache-$CI_DEFAULT_BRANCH" \\
                      --tag "%1$s:$CI_COMMIT_SHA" \\
                      --tag "%1$s:cache-$CI_COMMIT_REF_SLUG" \\
                      --file "%2$s" "%3$s"
                    docker push "%1$s:$CI_COMMIT_SHA"
                    docker push "%1$s:cache-$CI_COMMIT_REF_SLUG"
                    """;
        }

        @Override
        String digest() {
            return "docker inspect --format '{{index .RepoDigests 0}}' \"%1$s:$CI_COMMIT_SHA\" | sed 's/.*@//' > image.digest\n";
        }
    },

    /** Kaniko: unprivileged, in the job's own container. Its makers archived it in 2025; BuildKit and buildah live on. */
    KANIKO {
        @Override
        Job prepare(Job job) {
            return job.image(image("gcr.io/kaniko-project/executor:v1.23.2-debug")
                            .entrypoint(""))
                    .beforeScript(configuration("/kaniko/.docker"));
        }

        @Override
        String script() {
            return """
                    /kaniko/executor \\
                      --context "$CI_PROJECT_DIR/%3$s" \\
                      --dockerfile "$CI_PROJECT_DIR/%2$s" \\
                      --cache=true \\
                      --cache-repo "%1$s/cache" \\
                      --digest-file image.digest \\
                      --destination "%1$s:$CI_COMMIT_SHA"
                    """;
        }
    },

    /** Buildah: no daemon; the storage driver that needs no privileges. */
    BUILDAH {
        @Override
        Job prepare(Job job) {
            return job.image("quay.io/buildah/stable:v1.41.5")
                    .variable("STORAGE_DRIVER", "vfs")
                    .variable("BUILDAH_FORMAT", "docker")
                    .variable("BUILDAH_ISOLATION", "chroot")
                    .beforeScript(login("buildah"));
        }

        @Override
        String script() {
            return """
                    buildah build --layers \\
                      --cache-from "%1$s/cache" \\
                      --cache-to "%1$s/cache" \\
                      --tag "%1$s:$CI_COMMIT_SHA" \\
                      --file "%2$s" "%3$s"
                    buildah push --digestfile image.digest "%1$s:$CI_COMMIT_SHA"
                    """;
        }
    },

    /** BuildKit without root and without a daemon of its own. */
    BUILDKIT {
        @Override
        Job prepare(Job job) {
            return job.image(image("moby/buildkit:v0.25.1-rootless").entrypoint(""))
                    .variable("BUILDKITD_FLAGS", "--oci-worker-no-process-sandbox")
                    .beforeScript(configuration("$HOME/.docker"));
        }

        @Override
        String script() {
            return """
                    buildctl-daemonless.sh build \\
                      --frontend dockerfile.v0 \\
                      --local context="%3$s" \\
                      --local dockerfile=. \\
                      --opt filename="%2$s" \\
                      --import-cache "type=registry,ref=%1$s:cache" \\
                      --export-cache "type=registry,ref=%1$s:cache,mode=max" \\
                      --metadata-file image.json \\
                      --output "type=image,name=%1$s:$CI_COMMIT_SHA,push=true"
                    """;
        }

        @Override
        String digest() {
            return "sed -n 's/.*\"containerimage.digest\": *\"\\([^\"]*\\)\".*/\\1/p' image.json > image.digest\n";
        }
    };

    /** The job with the program, logged in to the project's registry. */
    abstract Job prepare(Job job);

    /** Builds and pushes: the first argument is the repository, the second the Dockerfile, the third the context. */
    abstract String script();

    /** Writes the digest of what was pushed to {@code image.digest}, where the script itself does not. */
    String digest() {
        return "";
    }

    /** The password comes on standard input, since every process of the machine sees arguments. */
    private static String login(String program) {
        return "printf '%s' \"$CI_REGISTRY_PASSWORD\" | " + program
                + " login --username \"$CI_REGISTRY_USER\" --password-stdin \"$CI_REGISTRY\"";
    }

    /** What a login would write; printf is part of the shell, so that no process has the password as an argument. */
    private static String configuration(String folder) {
        return """
                mkdir -p "%1$s"
                auth=$(printf '%%s:%%s' "$CI_REGISTRY_USER" "$CI_REGISTRY_PASSWORD" | base64 | tr -d '\\n')
                printf '{"auths": {"%%s": {"auth": "%%s"}}}\\n' "$CI_REGISTRY" "$auth" > "%1$s/config.json"
                """.formatted(folder);
    }
}
