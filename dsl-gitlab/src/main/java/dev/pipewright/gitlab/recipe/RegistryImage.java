package dev.pipewright.gitlab.recipe;

import static dev.pipewright.gitlab.GitLab.image;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.rule;
import static dev.pipewright.gitlab.Variables.CI_COMMIT_TAG;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.JobReference;

/**
 * An image that is built once, pushed to the project's registry, and pulled by every later job. Its tag is the commit, never
 * {@code latest}: what was tested is what is deployed.
 *
 * <pre>{@code
 * RegistryImage app = RegistryImage.of(ImageBuilder.BUILDKIT);
 * Job build = app.build("build").stage("build");
 * Job test = job("test").needs(build).image(app.reference()).script("pytest");
 * Job release = app.release("release", test);
 * }</pre>
 */
public final class RegistryImage {

    private final ImageBuilder builder;
    private final String repository;
    private final String dockerfile;
    private final String context;

    private RegistryImage(ImageBuilder builder, String repository, String dockerfile, String context) {
        this.builder = builder;
        this.repository = repository;
        this.dockerfile = dockerfile;
        this.context = context;
    }

    /** The image of {@code Dockerfile} in the project's root. */
    public static RegistryImage of(ImageBuilder builder) {
        return new RegistryImage(builder, "$CI_REGISTRY_IMAGE", "Dockerfile", ".");
    }

    /**
     * An image beside others of the project: {@code $CI_REGISTRY_IMAGE/name}.
     *
     * @throws IllegalArgumentException for a name with a tag, or one that no registry takes
     */
    public RegistryImage named(String name) {
        if (!name.matches("[a-z0-9]+([._/-][a-z0-9$_{}]+)*")) {
            throw new IllegalArgumentException(
                    "an image's name has lower-case letters and digits, such as \"worker\" or"
                            + " \"tools/lint\", but got \"" + name + "\"; its tag is always the commit");
        }
        return new RegistryImage(builder, "$CI_REGISTRY_IMAGE/" + name, dockerfile, context);
    }

    /** Another Dockerfile, by its path from the project's root. */
    public RegistryImage dockerfile(String path) {
        return new RegistryImage(builder, repository, path, context);
    }

    /** Another folder than the project's root to build in. */
    public RegistryImage context(String folder) {
        return new RegistryImage(builder, repository, dockerfile, folder);
    }

    /** The image of this commit, for {@code image:} of later jobs and for deployments. */
    public String reference() {
        return repository + ":$CI_COMMIT_SHA";
    }

    /**
     * The job that builds and pushes. It hands on {@code IMAGE_DIGEST}: the image whatever becomes of its tag, as
     * {@code repository@$IMAGE_DIGEST}.
     */
    public Job build(String name) {
        String script = builder.script() + builder.digest() + "echo \"IMAGE_DIGEST=$(cat image.digest)\" > image.env\n";
        return builder.prepare(job(name))
                .script(script.formatted(repository, dockerfile, context))
                .artifacts(a -> a.reports(r -> r.dotenv("image.env")));
    }

    /** The job that gives the tested image the name of a git tag; nothing is built again. */
    public Job release(String name, JobReference tested) {
        return job(name)
                .needs(tested.ignoringArtifacts())
                .rules(rule(CI_COMMIT_TAG))
                .image(image("gcr.io/go-containerregistry/crane/debug:v0.20.6").entrypoint(""))
                .variable("GIT_STRATEGY", "none")
                .script(
                        "printf '%s' \"$CI_REGISTRY_PASSWORD\" | crane auth login --username \"$CI_REGISTRY_USER\""
                                + " --password-stdin \"$CI_REGISTRY\"",
                        "crane copy \"" + reference() + "\" \"" + repository + ":$CI_COMMIT_TAG\"");
    }
}
