package dev.pipewright.gitlab.recipe;

import static dev.pipewright.gitlab.GitLab.job;

import dev.pipewright.gitlab.Artifacts;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.ecosystem.Ecosystem;
import java.time.Duration;
import java.util.List;

/**
 * Lint, test and package of a project, for its language: the packages are downloaded once and cached, lint runs first and fails
 * fast, and every script line can be run at home as it stands.
 *
 * <pre>{@code
 * LintTestPackage.python("3.13").addTo(pipeline())
 * }</pre>
 */
public final class LintTestPackage {

    private final Ecosystem ecosystem;
    private final List<String> lint;
    private final TestCommand test;
    private final List<String> packing;
    private final String product;
    private final boolean installs;

    private LintTestPackage(
            Ecosystem ecosystem,
            List<String> lint,
            TestCommand test,
            List<String> packing,
            String product,
            boolean installs) {
        this.ecosystem = ecosystem;
        this.lint = lint;
        this.test = test;
        this.packing = packing;
        this.product = product;
        this.installs = installs;
    }

    /**
     * A Python project with {@code requirements.txt} and {@code pyproject.toml}: ruff, pytest, a wheel.
     *
     * @throws IllegalArgumentException for a version without an image
     */
    public static LintTestPackage python(String version) {
        return new LintTestPackage(
                Ecosystem.pip(version),
                List.of("ruff check ."),
                TestCommand.pytest(),
                List.of("pip wheel --no-deps --wheel-dir dist ."),
                "dist/*.whl",
                true);
    }

    /**
     * A Maven project: its formatter and static checks up to {@code compile}, its tests, its jars.
     *
     * @throws IllegalArgumentException for a version without an image
     */
    public static LintTestPackage maven(String java) {
        return new LintTestPackage(
                Ecosystem.maven(java),
                List.of("mvn checkstyle:check test-compile"),
                TestCommand.maven(),
                List.of("mvn package -DskipTests"),
                "**/target/*.jar",
                false);
    }

    /**
     * A Gradle project with its wrapper.
     *
     * @throws IllegalArgumentException for a version without an image
     */
    public static LintTestPackage gradle(String java) {
        return new LintTestPackage(
                Ecosystem.gradle(java),
                List.of("./gradlew check --exclude-task test"),
                TestCommand.gradle(),
                List.of("./gradlew assemble"),
                "**/build/libs/*.jar",
                false);
    }

    /**
     * A Node project with {@code package-lock.json}: its script {@code lint}, Jest, a package.
     *
     * @throws IllegalArgumentException for a version without an image
     */
    public static LintTestPackage node(String version) {
        return new LintTestPackage(
                Ecosystem.npm(version),
                List.of("npm run lint"),
                TestCommand.jest(),
                List.of("npm pack"),
                "*.tgz",
                true);
    }

    /**
     * A Go module: vet, tests, binaries without symbols.
     *
     * @throws IllegalArgumentException for a version without an image
     */
    public static LintTestPackage go(String version) {
        return new LintTestPackage(
                Ecosystem.go(version),
                List.of("test -z \"$(gofmt -l .)\"", "go vet ./..."),
                TestCommand.go(),
                List.of("mkdir -p dist", "go build -trimpath -ldflags '-s -w' -o dist/ ./..."),
                "dist/",
                false);
    }

    /**
     * Other commands that lint.
     *
     * @throws IllegalArgumentException for no command
     */
    public LintTestPackage lint(String... commands) {
        List<String> other = Required.texts("commands that lint are needed, such as \"ruff check .\"", commands);
        return new LintTestPackage(ecosystem, other, test, packing, product, installs);
    }

    /** Another way to test: {@code TestCommand.pytest().onAllProcessors()}. */
    public LintTestPackage test(TestCommand command) {
        return new LintTestPackage(ecosystem, lint, command, packing, product, installs);
    }

    /**
     * Other commands that package, and where they leave the product.
     *
     * @throws IllegalArgumentException for no path or no command
     */
    public LintTestPackage packaging(String product, String... commands) {
        Required.texts("the path of the product is needed, such as \"dist/*.whl\"", product);
        List<String> other = Required.texts("commands that package are needed, such as \"npm pack\"", commands);
        return new LintTestPackage(ecosystem, lint, test, other, product, installs);
    }

    /** Another image, cache or installation. */
    public LintTestPackage ecosystem(Ecosystem other) {
        return new LintTestPackage(other, lint, test, packing, product, installs);
    }

    /** The jobs {@code install}, {@code lint}, {@code test} and {@code package}. */
    public List<Job> jobs() {
        Job install =
                job("install").stage("sync").cache(ecosystem.writtenCache()).script(ecosystem.install());
        Job lintJob = installed(job("lint").stage("lint")).addScript(lint.toArray(String[]::new));
        Job testJob = test.addTo(installed(job("test").stage("test")));
        Job packageJob = installed(job("package").stage("package"))
                .addScript(packing.toArray(String[]::new))
                .artifacts(a -> linked(a.paths(product).expireIn(Duration.ofDays(7))));
        return List.of(install, lintJob, testJob, packageJob);
    }

    /** The pipeline with these jobs, and with image, cache and variables for all. */
    public Pipeline addTo(Pipeline pipeline) {
        return ecosystem.everywhere(pipeline).addJobs(jobs());
    }

    /** A merge request links to the product, which GitLab permits only for a path without a wildcard. */
    private Artifacts linked(Artifacts artifacts) {
        return product.contains("*") ? artifacts : artifacts.exposeAs("package");
    }

    private Job installed(Job job) {
        return installs ? job.script(ecosystem.install()) : job;
    }
}
