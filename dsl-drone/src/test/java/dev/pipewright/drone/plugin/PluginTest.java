package dev.pipewright.drone.plugin;

import static dev.pipewright.drone.Drone.drone;
import static dev.pipewright.drone.Drone.pipeline;
import static dev.pipewright.drone.Drone.secret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.Step;
import dev.pipewright.drone.Unsigned;
import dev.pipewright.testing.Golden;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PluginTest {

    private static final Golden GOLDEN = Golden.folder("plugin");

    static Stream<Arguments> plugins() {
        DockerPlugin build = DockerPlugin.of()
                .repo("octocat/app")
                .tags("1.10", "latest")
                .daemonOff(true)
                .purge(false)
                .pullImage(false);
        return Stream.of(
                arguments("docker", build.username("octocat").password(secret("hub_password"))),
                arguments(
                        "ecr",
                        EcrPlugin.of()
                                .image(build)
                                .registry("123456789012.dkr.ecr.eu-central-1.amazonaws.com")
                                .region("eu-central-1")
                                .accessKey(secret("aws_id"))
                                .secretKey(secret("aws_key"))),
                arguments("gcr", GcrPlugin.of().image(build).jsonKey(secret("google_key"))),
                arguments(
                        "gar",
                        GarPlugin.of().image(build).location("europe-west3").workloadIdentity(true)),
                arguments(
                        "kaniko",
                        KanikoPlugin.of()
                                .repo("octocat/app")
                                .tags("latest")
                                .enableCache(true)
                                .password(secret("hub_password"))),
                arguments(
                        "manifest",
                        ManifestPlugin.of()
                                .target("octocat/app:latest")
                                .template("octocat/app:OS-ARCH")
                                .platforms("linux/amd64", "linux/arm64")),
                arguments(
                        "github-release",
                        GithubReleasePlugin.of()
                                .apiKey(secret("github_token"))
                                .files("dist/*")
                                .checksum("sha256")
                                .draft(true)),
                arguments("slack", SlackPlugin.of().webhook(secret("slack")).channel("dev")),
                arguments(
                        "webhook",
                        WebhookPlugin.of().urls("https://example.com/built").tokenValue(secret("token"))),
                arguments(
                        "s3",
                        S3Plugin.of()
                                .bucket("artifacts")
                                .source("dist/**/*")
                                .target("/1.0")
                                .cacheControl("*.html", "no-cache")),
                arguments(
                        "s3-cache",
                        S3CachePlugin.of().restore(true).mount("node_modules").root("cache")),
                arguments(
                        "drone-cache",
                        DroneCachePlugin.of()
                                .rebuild(true)
                                .cacheKey("{{ checksum \"pom.xml\" }}")
                                .mount(".m2/repository")),
                arguments(
                        "volume-cache",
                        VolumeCachePlugin.of()
                                .restore(true)
                                .mount("node_modules")
                                .ttl(7)),
                arguments(
                        "ssh",
                        SshPlugin.of()
                                .host("app.example.com")
                                .username("deploy")
                                .sshKey(secret("deploy_key"))
                                .script("systemctl restart app")),
                arguments(
                        "scp",
                        ScpPlugin.of()
                                .host("app.example.com")
                                .sshKey(secret("deploy_key"))
                                .source("dist/*")
                                .target("/srv/app")),
                arguments("npm", NpmPlugin.of().token(secret("npm_token")).access("public")));
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void a_plugin_becomes_a_step_that_nothing_is_wrong_with(String name, Plugin plugin) {
        DroneConfiguration file = file(plugin.step("run", "1"));

        assertThat(file.diagnostics()).noneMatch(Diagnostic::isError);
        GOLDEN.matches(name + ".yml", Unsigned.text(file.toYaml()));
    }

    @AfterAll
    static void every_file_has_a_case() {
        GOLDEN.finish();
    }

    @Test
    void a_plugin_is_a_value() {
        SlackPlugin dev = SlackPlugin.of().channel("dev");

        assertThat(dev.channel("ops")).isNotEqualTo(dev);
        assertThat(dev.channel()).contains("dev");
        assertThat(dev.toNode()).isEqualTo(SlackPlugin.of().channel("dev").toNode());
    }

    @Test
    void what_has_no_method_is_set_on_the_step() {
        Step step = SlackPlugin.of().channel("dev").step("tell", "1").setting("thread", "true");

        assertThat(file(step).toYaml()).contains("channel: dev", "thread: 'true'");
    }

    @Test
    void a_plugin_without_a_version_is_refused() {
        assertThatThrownBy(() -> SlackPlugin.of().step("tell", " ")).hasMessageContaining("\"tell\" needs a version");
    }

    private static DroneConfiguration file(Step step) {
        return drone(pipeline("p").steps(List.of(step)));
    }
}
