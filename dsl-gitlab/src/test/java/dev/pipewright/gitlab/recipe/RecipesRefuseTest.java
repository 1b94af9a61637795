package dev.pipewright.gitlab.recipe;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static dev.pipewright.gitlab.GitLab.rule;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.ecosystem.Ecosystem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad options fail at the call, and the message says what would be right. */
final class RecipesRefuseTest {

    private static final Job JOB = job("a").script("make");

    private static Arguments refused(ThrowingCallable call, String message) {
        return arguments(call, message);
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                refused(
                        () -> ComponentPipelines.of(Map.of()),
                        "there is no component; give at least one folder with its pipeline, such as"
                                + " Map.of(\"backend\", backend())"),
                refused(
                        () -> ComponentPipelines.of(Map.of("a", pipeline())).files("ci/child.yml"),
                        "the path of the children's files takes \"%s\" for the folder, such as \".gitlab/ci/%s.yml\","
                                + " but got \"ci/child.yml\""),
                refused(
                        () -> ComponentPipelines.of(Map.of("backend/", pipeline())),
                        "a component is a folder, named from the project's root, such as \"backend\", but got"
                                + " \"backend/\""),
                refused(
                        () -> FoundComponents.in("services/$TEAM"),
                        "components lie in a folder of the project, such as \"services\", or in \".\", but got"
                                + " \"services/$TEAM\""),
                refused(
                        () -> ShardedTests.over(0, "ls tests", "pytest"),
                        "tests are spread over 2 to 200 runners, but got 0; on a single one,"
                                + " TestCommand.onAllProcessors() spreads them over its processors"),
                refused(
                        () -> ShardedTests.over(2, "ls tests", "pytest").report(" "),
                        "the place of the JUnit reports is needed, such as \"target/surefire-reports/TEST-*.xml\","
                                + " but got a blank one"),
                refused(
                        () -> FastAndThorough.of(List.of(), List.of(JOB)),
                        "both sets need a job, but the fast one is empty; a single set needs no more than rules(...)"),
                refused(
                        () -> FastAndThorough.of(List.of(JOB), List.of(JOB.rules(rule()))),
                        "job \"a\" has rules of its own, which its set would replace; leave it out of both sets"),
                refused(
                        () -> RegistryImage.of(ImageBuilder.DOCKER).named("app:latest"),
                        "an image's name has lower-case letters and digits, such as \"worker\" or \"tools/lint\","
                                + " but got \"app:latest\"; its tag is always the commit"),
                refused(
                        () -> CacheWarmUp.of(Ecosystem.npm("22")).whenChanged(),
                        "the files are needed whose change makes a new cache, such as \"package-lock.json\""),
                refused(
                        () -> ComputedChecksum.of("assets-sum", "assets"),
                        "a variable has letters, digits and _, such as \"ASSETS_CHECKSUM\", but got \"assets-sum\""),
                refused(
                        () -> ComputedChecksum.of("ASSETS"),
                        "a checksum is computed from at least one file or folder, such as \"app/assets\""),
                refused(
                        UpgradePins::by,
                        "a command is needed that writes newer versions, such as \"npm update\" or"
                                + " \"pip-compile --upgrade\""),
                refused(
                        () -> CachingProxies.image("registry.example.com/python:3.13"),
                        "the dependency proxy has images of Docker Hub, such as \"python:3.13.9-slim\", but got"
                                + " \"registry.example.com/python:3.13\""),
                refused(
                        () -> CachingProxies.none().npm("proxy.example.com"),
                        "a proxy is a web address, such as \"https://proxy.example.com/simple\", but got"
                                + " \"proxy.example.com\""),
                refused(
                        () -> CachingProxies.none().pip("https://me:pw@proxy.example.com"),
                        "a proxy's address holds no password, since everybody reads the pipeline: put the address into a"
                                + " masked variable of the project and give \"$THAT_VARIABLE\""),
                refused(
                        () -> ThrowawayDatabase.postgres("17"),
                        "a version with all its numbers does not move, such as \"17.6\" or \"17.6-alpine\", but got"
                                + " \"17\""),
                refused(StrippedArtifacts::of, "at least one binary is handed on, such as \"target/release/server\""),
                refused(
                        () -> StrippedArtifacts.of("build/"),
                        "only binaries are handed on, by their paths such as \"bin/server\", but got \"build/\""),
                refused(
                        () -> FastAndThorough.of(List.of(JOB), List.of(JOB)).label(""),
                        "a label of merge requests is needed, such as \"pipeline:thorough\", but got a blank one"),
                refused(
                        () -> CacheWarmUp.of(Ecosystem.npm("22")).scheduled(""),
                        "a label of merge requests is needed, such as \"pipeline:thorough\", but got a blank one"),
                refused(
                        () -> ComputedChecksum.of("ASSETS", "it's"),
                        "a checksum is computed from at least one file or folder, such as \"app/assets\", but got"
                                + " \"it's\", whose quote ends a shell's text"),
                refused(
                        () -> EnvironmentDetails.of(""),
                        "commands that print versions, such as \"python --version\", but got a blank one"),
                refused(
                        () -> LintTestPackage.python("3.13").lint(),
                        "commands that lint are needed, such as \"ruff check .\""),
                refused(
                        () -> LintTestPackage.python("3.13").packaging("dist/*.whl"),
                        "commands that package are needed, such as \"npm pack\""),
                refused(
                        () -> LintTestPackage.python("3.13").packaging("", "make"),
                        "the path of the product is needed, such as \"dist/*.whl\", but got a blank one"),
                refused(
                        () -> Ecosystem.npm("22").image(""),
                        "an image has a name, such as \"python:3.13.9-slim\", but got a blank one"),
                refused(
                        () -> Ecosystem.npm("22").install(""),
                        "a command installs, such as \"npm ci\", but got a blank one"),
                refused(
                        () -> Ecosystem.npm("22").lockFiles(),
                        "cache:key:files takes one or two files or globs, such as \"*/pom.xml\", but got none"),
                refused(
                        () -> LintTestPackage.python("2.7"),
                        "no image of Python \"2.7\" is known; known versions are \"3.10\", \"3.11\", \"3.12\","
                                + " \"3.13\", \"3.14\"; for another, begin with one of these and set image(...)"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_bad_option_is_refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void a_test_runner_is_not_asked_for_what_it_cannot(ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                refused(
                        () -> TestCommand.gradle().repeatingFlaky(),
                        "Gradle has no option to repeat failed tests; set it up in the build, and see Gradle's manual"),
                refused(
                        () -> TestCommand.go().changedOnly(),
                        "Go has no option to find the tests of changed code; set it up in the build, and see Go's"
                                + " manual"));
    }
}
