package dev.pipewright.gitlab.recipe;

import static dev.pipewright.gitlab.GitLab.job;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Reference;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shorter scripts of recipes, run in a real shell against programs that record how they were called. */
final class ScriptsRunTest {

    private static final String RECORD = "echo \"$(basename \"$0\") $*\" >> calls.log\n";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void shell() {
        shell = new Shell(folder);
    }

    private String run(Job job) {
        Shell.Result result = shell.run(job);
        assertThat(result.code()).as(result.output()).isZero();
        return result.output();
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCKER", "BUILDAH", "BUILDKIT"})
    void an_image_has_the_commit_as_its_tag_and_hands_on_its_digest(ImageBuilder builder) {
        shell.variable("CI_REGISTRY", "registry.example.com")
                .variable("CI_REGISTRY_IMAGE", "registry.example.com/shop")
                .variable("CI_REGISTRY_USER", "robot")
                .variable("CI_REGISTRY_PASSWORD", "the-password")
                .variable("CI_COMMIT_SHA", "c0ffee")
                .variable("CI_COMMIT_REF_SLUG", "topic")
                .variable("CI_DEFAULT_BRANCH", "main")
                .variable("HOME", folder.toString())
                .program(
                        "docker",
                        RECORD
                                + "case $1 in inspect) echo registry.example.com/shop@sha256:42 ;; login) cat > /dev/null ;; esac")
                .program(
                        "buildah",
                        RECORD + "case $1 in push) echo sha256:42 > \"$3\" ;; login) cat > /dev/null ;; esac")
                .program(
                        "buildctl-daemonless.sh",
                        RECORD + "echo '{\"containerimage.digest\": \"sha256:42\", \"x\": 1}' > image.json");

        run(RegistryImage.of(builder).build("build"));

        assertThat(shell.read("calls.log"))
                .contains("registry.example.com/shop:c0ffee")
                .doesNotContain(":latest")
                .doesNotContain("the-password");
        assertThat(shell.read("image.env")).isEqualTo("IMAGE_DIGEST=sha256:42\n");
    }

    @Test
    void a_checksum_follows_the_content_of_its_files_alone() {
        Job checksum =
                ComputedChecksum.of("ASSETS_CHECKSUM", "assets", "yarn.lock").job();
        shell.write("assets/a.css", "a{}");
        shell.write("yarn.lock", "1");
        shell.repository();
        String first = run(checksum);
        shell.write("README.md", "new");
        shell.commit();
        String same = run(checksum);
        shell.write("assets/a.css", "b{}");
        shell.commit();

        assertThat(first).matches("ASSETS_CHECKSUM=[0-9a-f]{40}\n").isEqualTo(same);
        assertThat(run(checksum)).isNotEqualTo(first);
        assertThat(shell.read("checksum.env")).startsWith("ASSETS_CHECKSUM=");
    }

    @Test
    void maven_tests_the_modules_that_changed() {
        Job test = TestCommand.maven().changedOnly().addTo(job("test"));
        shell.program("mvn", RECORD);
        shell.write("pom.xml", "");
        shell.write("web/pom.xml", "");
        shell.write("core/api/pom.xml", "");
        shell.repository();
        shell.write("web/src/main/java/A.java", "1");
        shell.write("core/api/src/B.java", "1");
        shell.commit();

        assertThat(run(test)).contains("testing core/api,web");
        assertThat(shell.read("calls.log")).isEqualTo("mvn --projects core/api,web --also-make verify\n");
    }

    @Test
    void maven_tests_everything_where_something_outside_of_all_modules_changed() {
        Job test = TestCommand.maven().changedOnly().addTo(job("test"));
        shell.program("mvn", RECORD);
        shell.write("web/pom.xml", "");
        shell.repository();
        shell.write("pom.xml", "changed");
        shell.commit();
        run(test);

        assertThat(shell.read("calls.log")).isEqualTo("mvn verify\n");
    }

    @Test
    void the_repository_arrives_as_it_left() {
        shell.write("src/a.c", "int a;");
        Job fetch = FetchedRepository.fetch();
        Job taking = FetchedRepository.takenBy(job("build").script("cat src/a.c"), fetch);
        run(fetch);
        shell.succeed("rm -r src");

        assertThat(shell.variable("GIT_STRATEGY", "none").run(taking).output()).isEqualTo("int a;");
    }

    @Test
    void nothing_is_pushed_where_all_pins_are_the_newest() {
        shell.write("versions.txt", "1");
        shell.repository();

        assertThat(run(UpgradePins.by("true").on(job("upgrade")))).contains("all pins are the newest");
    }

    @Test
    void new_pins_are_pushed_to_a_branch_of_their_own() {
        shell.write("versions.txt", "1");
        shell.repository().variable("UPGRADE_BRANCH", "upgrade-pins").variable("UPGRADE_TOKEN", "the-token");
        shell.variable("GITLAB_USER_NAME", "Robot").variable("GITLAB_USER_EMAIL", "robot@example.com");
        shell.variable("CI_DEFAULT_BRANCH", "main");
        shell.succeed("git init --quiet --bare origin-of-test.git && echo origin-of-test.git >> .git/info/exclude"
                + " && git -C origin-of-test.git config receive.advertisePushOptions true");
        shell.variable("CI_PROJECT_URL", folder.resolve("origin-of-test").toString());

        run(UpgradePins.by("echo 2 > versions.txt").on(job("upgrade")));

        assertThat(shell.succeed("git -C origin-of-test.git log --format=%s upgrade-pins"))
                .startsWith("Upgrade pinned versions\n");
    }

    @Test
    void details_of_the_environment_hold_no_variables() {
        Reference details = EnvironmentDetails.of("echo 'tool 1.0'");
        shell.variable("MY_SECRET", "hidden-value");

        String printed = run(job("test").beforeScript(details).script("true"));

        assertThat(printed)
                .contains("section_start:", "environment[collapsed=true]", " processors", "tool 1.0", "section_end:")
                .doesNotContain("hidden-value");
    }

    @Test
    void the_same_commands_lint_test_and_package_at_home() {
        List<Job> jobs = LintTestPackage.python("3.13").jobs();

        assertThat(jobs).flatExtracting(job -> job.scriptList().orElseThrow()).noneMatch(line -> line.contains("$CI_"));
    }
}
