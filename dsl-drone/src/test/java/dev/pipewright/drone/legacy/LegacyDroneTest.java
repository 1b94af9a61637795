package dev.pipewright.drone.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.server.PipelineVerdict;
import dev.pipewright.drone.server.Verdict;
import dev.pipewright.port.Conversion;
import dev.pipewright.port.PortNote;
import dev.pipewright.yaml.UnreadableYamlException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegacyDroneTest {

    private static Conversion<DroneConfiguration> converted(String yaml) {
        return LegacyDrone.convert(yaml, ".drone.yml");
    }

    private static String text(String yaml) {
        return converted(yaml).configuration().toYaml();
    }

    private static List<String> differences(String yaml) {
        return converted(yaml).differences().stream()
                .map(note -> note.fate() + " " + note.path())
                .toList();
    }

    @Test
    void steps_secrets_and_settings_are_written_as_today() {
        String legacy = """
                workspace: {base: /go, path: src/shop}
                pipeline:
                  test:
                    image: golang:1.25
                    pull: true
                    commands: go test ./...
                    environment: [CGO_ENABLED=0, "FLAGS=-a=b"]
                    secrets: [token, {source: hub_key, target: registry_key}]
                  tell:
                    image: plugins/slack:1
                    channel: dev
                    when: {status: [success, failure], event: deployment, environment: production}
                services:
                  database: {image: postgres:16, command: --fsync=off}
                """;

        assertThat(text(legacy)).isEqualTo("""
                kind: pipeline
                type: docker
                name: default

                workspace:
                  base: /go
                  path: src/shop

                services:
                  - name: database
                    image: postgres:16
                    command:
                      - --fsync=off

                steps:
                  - name: test
                    image: golang:1.25
                    pull: always
                    commands:
                      - go test ./...
                    environment:
                      CGO_ENABLED: '0'
                      FLAGS: -a=b
                      TOKEN:
                        from_secret: token
                      REGISTRY_KEY:
                        from_secret: hub_key
                  - name: tell
                    image: plugins/slack:1
                    settings:
                      channel: dev
                    when:
                      event: promote
                      target: production
                      status:
                        - success
                        - failure
                """);
        assertThat(differences(legacy)).containsExactly("CHANGED pipeline.tell.when.event");
    }

    @Test
    void a_group_waits_for_all_before_it_and_all_behind_it_wait_for_the_group() {
        String legacy = """
                pipeline:
                  a: {image: x, commands: [make]}
                  b: {image: x, commands: [make], group: both}
                  c: {image: x, commands: [make], group: both}
                  d: {image: x, commands: [make]}
                services:
                  cache: {image: redis}
                """;

        assertThat(Verdict.of(text(legacy), Build.push("main"))
                        .pipelines()
                        .get(0)
                        .plan()
                        .orElseThrow()
                        .steps())
                .extracting(step -> step.name() + " " + step.dependsOn())
                .containsExactly("clone []", "cache [clone]", "a [cache]", "b [a]", "c [a]", "d [b, c]");
        assertThat(text(legacy.replace(", group: both", ""))).doesNotContain("depends_on");
    }

    @Test
    void a_matrix_is_a_pipeline_for_each_row_with_the_steps_that_ask_for_it() {
        String yaml = text("""
                pipeline:
                  test: {image: "golang:${GO}", commands: ["echo ${GO%.*} $${HOME} ${DRONE_TAG}"]}
                  publish: {image: plugins/docker:21, tags: "${GO}", when: {matrix: {GO: "1.2*"}}}
                matrix:
                  GO: [1.10, "1.25"]
                """);

        assertThat(yaml)
                .contains(
                        "name: 1-10",
                        "GO: '1.10'",
                        "image: golang:1.10",
                        "echo 1 $${HOME} ${DRONE_TAG}",
                        "tags: '1.25'");
        assertThat(Verdict.of(yaml, Build.push("main")).pipelines())
                .extracting(PipelineVerdict::name)
                .containsExactly("1-10", "1-25");
        assertThat(yaml.split("name: publish", -1)).hasSize(2);
    }

    @Test
    void the_rows_of_a_matrix_may_be_listed() {
        assertThat(converted("""
                pipeline: {a: {image: x, when: {matrix: {exclude: {OS: win*}}}}, b: {image: y}}
                matrix:
                  include: [{OS: linux, V: 1}, {OS: windows, V: 1}]
                """).configuration().pipelines())
                .extracting(pipeline -> pipeline.name().orElse("") + " "
                        + pipeline.stepsList().orElseThrow().size())
                .containsExactly("linux-1 2", "windows-1 1");
    }

    @Test
    void tags_are_met_as_before() {
        String branches = text("pipeline: {a: {image: x}}\nbranches: [main, release/*]\n");
        assertThat(List.of(Build.push("main"), Build.push("fix"), Build.tag("v1")))
                .extracting(build -> !Verdict.of(branches, build).isWithoutPipelines())
                .containsExactly(true, false, true);
        String step = """
                pipeline:
                  a: {image: x, when: {event: [tag, push], branch: [refs/tags/v*, main]}}
                """;
        assertThat(text(step)).contains("ref:", "- refs/tags/v*", "- refs/heads/main");
        assertThat(differences(step)).containsExactly("CHANGED pipeline.a.when.branch");
    }

    @Test
    void the_clone_is_told_what_it_can_be_told_and_the_rest_are_steps() {
        assertThat(text("""
                clone: {git: {image: plugins/git, depth: 50, recursive: true, tags: false}}
                pipeline: {a: {image: x, commands: [make]}}
                """))
                .contains(
                        "clone:\n  depth: 50\n",
                        "  - name: clone-recursive\n",
                        "git submodule update --init --recursive");
        assertThat(text("""
                clone: {hg: {image: plugins/hg:1, path: /src}}
                pipeline: {a: {image: x, commands: [make]}}
                """)).contains("clone:\n  disable: true\n", "  - name: hg\n", "settings:\n      path: /src\n");
        assertThat(text("pipeline: {clone: {image: plugins/git, tags: true}, a: {image: x}}\n"))
                .contains("  - name: clone-tags\n")
                .doesNotContain("name: clone\n");
        assertThat(text("skip_clone: true\npipeline: {a: {image: x}}\n")).contains("clone:\n  disable: true\n");
    }

    @Test
    void volumes_are_declared_once_and_mounted_by_name() {
        String legacy = """
                pipeline:
                  a: {image: x, commands: [make], volumes: ["/var/run/docker.sock:/var/run/docker.sock", "cache:/cache:ro"]}
                  b: {image: x, commands: [make], volumes: ["/var/run/docker.sock:/run/d"]}
                """;

        assertThat(text(legacy)).endsWith("""
                volumes:
                  - name: var-run-docker-sock
                    host:
                      path: /var/run/docker.sock
                  - name: cache
                    temp: {}
                """);
        assertThat(differences(legacy))
                .containsExactly(
                        "CHANGED pipeline.a.volumes",
                        "CHANGED pipeline.a.volumes",
                        "LOST pipeline.a.volumes",
                        "CHANGED pipeline.b.volumes");
    }

    @Test
    void what_drone_has_no_word_for_is_lost_with_its_line_and_what_to_do() {
        assertThat(converted("""
                platform: linux/arm
                networks: {net: {driver: bridge}}
                base: &base {image: x}
                pipeline:
                  a:
                    <<: *base
                    commands: ["echo ${DRONE_JOB_NUMBER}"]
                    flag: true
                    ulimits: {nofile: 1}
                    when: {local: false, platform: linux/*, status: [changed, failure]}
                """).differences())
                .extracting(PortNote::toString)
                .containsExactly(
                        "lost: pipeline.a.flag: is a setting of a plugin, and beside commands nobody looked at it; leave it"
                                + " out (.drone.yml:8:5)",
                        "lost: pipeline.a.ulimits: has had no counterpart since Drone 1.0; see whether it is needed"
                                + " (.drone.yml:9:5)",
                        "lost: pipeline.a.when.status: only success and failure are left of it; Drone does not tell what"
                                + " changed (.drone.yml:10:45)",
                        "lost: pipeline.a.when.platform: a step runs where its pipeline does; give the step to a pipeline"
                                + " with this platform (.drone.yml:10:26)",
                        "lost: pipeline.a.when.local: only drone exec asked for it; run drone exec --exclude with the name"
                                + " of the step (.drone.yml:10:12)",
                        "lost: networks: has no counterpart in Drone; see whether it is needed (.drone.yml:2:1)",
                        "lost: pipeline: the variable DRONE_JOB_NUMBER has no counterpart; it is empty now: compute it in the"
                                + " script (.drone.yml:7:16)");
    }

    @Test
    void only_files_from_before_drone_1_are_taken() {
        assertThat(LegacyDrone.recognizes("pipeline: {a: {image: x}}")).isTrue();
        assertThat(List.of("kind: pipeline\npipeline: {a: {image: x}}", "build: {image: x}", "a: [", "- a", ""))
                .noneMatch(LegacyDrone::recognizes);
        assertThatThrownBy(() -> converted("kind: pipeline"))
                .hasMessage(".drone.yml is no file of Drone 0.8: such a file has \"pipeline\" and no \"kind\"");
        assertThatThrownBy(() -> converted("a: [")).isInstanceOf(UnreadableYamlException.class);
    }
}
