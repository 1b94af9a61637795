package dev.pipewright.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {

    private static final String WHOLE = """
            kind: pipeline
            name: build
            steps:
              - {name: test, image: 'golang:1.25', commands: [go test ./...]}
            """;
    /** Drone only clones then; Woodpecker wants steps. */
    private static final String REFUSED = "kind: pipeline\nname: build\n";

    private static final Path PAGE = Path.of("../docs/convert.md");

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    private int convert(String text, String... options) throws IOException {
        return convertFile(".drone.yml", text, options);
    }

    private int convertFile(String name, String text, String... options) throws IOException {
        return convertTo("woodpecker", name, text, options);
    }

    private int convertTo(String system, String name, String text, String... options) throws IOException {
        Files.writeString(folder.resolve(name), text);
        List<String> arguments =
                new ArrayList<>(List.of("convert", "--to", system, "--project", folder.toString(), name));
        arguments.addAll(List.of(options));
        return terminal.run(arguments.toArray(String[]::new));
    }

    private Path workflow() {
        return folder.resolve(".woodpecker/build.yaml");
    }

    @Test
    void what_keeps_its_meaning_is_written_and_counted() throws IOException {
        assertThat(convert(WHOLE)).isZero();
        assertThat(terminal.out()).isEqualTo(".drone.yml: 5 keys kept, 0 changed, 0 lost\n");
        assertThat(terminal.err()).isEqualTo("wrote .woodpecker/build.yaml\n");
        assertThat(workflow()).content().contains("image: golang:1.25");
        assertThat(convert(WHOLE, "--format", "markdown")).isZero();
        assertThat(terminal.out()).isEqualTo("**.drone.yml: 5 keys kept, 0 changed, 0 lost**\n");
    }

    @Test
    void the_example_of_the_page_is_what_is_printed_and_written() throws IOException {
        List<String> blocks = blocks();

        assertThat(convert(blocks.get(1))).isOne();
        assertThat(terminal.out()).isEqualTo(blocks.get(2));
        assertThat(workflow()).hasContent(blocks.get(3));
        assertThat(convert(blocks.get(1), "--format", "markdown")).isOne();
        assertThat(terminal.out())
                .contains(
                        "| changed | `build.steps[1].privileged` | 12 | is privileged |",
                        "| lost | `build.steps[1].mem_limit` |");
    }

    @Test
    void programs_get_json() throws IOException {
        assertThat(convert(blocks().get(1), "--format", "json")).isOne();
        JsonNode answer = terminal.answers().get(0);
        assertThat(answer.at("/written/0").asText()).isEqualTo(".woodpecker/build.yaml");
        assertThat(answer.at("/kept").asInt()).isPositive();
        assertThat(answer.at("/lost/0/key").asText()).isEqualTo("build.steps[1].mem_limit");
        assertThat(answer.at("/lost/0/line").asInt()).isEqualTo(14);
        assertThat(answer.at("/errors")).isEmpty();
        assertThat(answer.at("/warnings/0/code").asText()).isEqualTo("WP401");
    }

    @Test
    void a_file_of_drone_is_jobs_of_gitlab() throws IOException {
        assertThat(convertTo("gitlab", ".drone.yml", WHOLE)).isZero();
        assertThat(terminal.out()).isEqualTo(".drone.yml: 5 keys kept, 0 changed, 0 lost\n");
        assertThat(folder.resolve(".gitlab-ci.yml"))
                .content()
                .contains("test:\n  stage: build\n  image: golang:1.25\n");
        assertThat(convertTo("gitlab", ".drone.yml", REFUSED, "--force")).isOne();
        assertThat(terminal.err()).contains("error[GL").doesNotContain("wrote");
    }

    @Test
    void a_file_of_gitlab_is_steps_of_drone() throws IOException {
        String job = "a: {image: alpine, script: [a], rules: [{if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH}]}\n";

        assertThat(convertTo("drone", ".gitlab-ci.yml", job, "--default-branch", "trunk"))
                .isZero();
        assertThat(terminal.out()).contains("0 lost", "changed: default: all jobs are steps of one pipeline");
        assertThat(folder.resolve(".drone.yml")).content().contains("branch:\n    - trunk\n");
    }

    @Test
    void what_gitlab_refuses_is_not_converted() throws IOException {
        assertThat(convertTo("drone", ".gitlab-ci.yml", "a: {stage: test}\n")).isOne();
        assertThat(terminal.err()).contains("error[GL").doesNotContain("wrote");
        assertThat(convertTo("drone", ".gitlab-ci.yml", "a: {trigger: {project: acme/shop}}\n"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("no job of file \".gitlab-ci.yml\" can be a step of Drone");
        assertThat(folder.resolve(".drone.yml")).doesNotExist();
    }

    @Test
    void what_drone_says_to_the_steps_points_at_their_jobs() throws IOException {
        String jobs = """
                # a comment, so that no line is that of the file of Drone
                pack:
                  image: docker:28
                  script: docker build .
                  services: ['docker:dind']
                """;
        Files.createDirectories(folder.resolve("ci"));
        Files.writeString(folder.resolve("ci/child.yml"), jobs);

        assertThat(convertTo("drone", ".gitlab-ci.yml", jobs + "docs: {trigger: {include: ci/child.yml}}\n"))
                .isZero();
        assertThat(terminal.err()).contains("warning[DR401]", "--> .gitlab-ci.yml:5:14", "--> ci/child.yml:5:14");
    }

    @Test
    void what_woodpecker_would_refuse_is_not_written() throws IOException {
        assertThat(convert(REFUSED)).isOne();
        assertThat(terminal.err())
                .contains("error[WP101]", "--> .drone.yml:1:1")
                .doesNotContain("wrote");
        assertThat(terminal.out()).startsWith(".drone.yml: ");
        assertThat(workflow()).doesNotExist();
    }

    @Test
    void a_file_that_says_something_else_is_overwritten_by_force_alone() throws IOException {
        Files.createDirectories(workflow().getParent());
        Files.writeString(workflow(), "steps: []\n");

        assertThat(convert(WHOLE)).isEqualTo(2);
        assertThat(terminal.err()).contains("error[PW932]: file \".woodpecker/build.yaml\" is there");
        assertThat(workflow()).hasContent("steps: []");
        assertThat(convert(WHOLE, "--force")).isZero();
        assertThat(workflow()).content().contains("image: golang:1.25");
        assertThat(convert(WHOLE)).isZero();
        assertThat(terminal.err()).isEqualTo("unchanged .woodpecker/build.yaml\n");
    }

    @Test
    void a_file_of_another_name_needs_its_system() throws IOException {
        assertThat(convertFile("ci.yml", WHOLE)).isEqualTo(2);
        assertThat(terminal.err()).contains("file \"ci.yml\" cannot be converted from gitlab to woodpecker");
        assertThat(convertFile("ci.yml", WHOLE, "--from", "drone")).isZero();
    }

    @Test
    void files_go_to_a_folder_that_is_there() throws IOException {
        Path output = folder.resolve("out");

        assertThat(convert(WHOLE, "--output", output.toString())).isEqualTo(2);
        assertThat(terminal.err()).contains("error[PW913]: output folder");
        Files.createDirectory(output);
        assertThat(convert(WHOLE, "--output", output.toString())).isZero();
        assertThat(output.resolve(".woodpecker/build.yaml")).exists();
        assertThat(workflow()).doesNotExist();
    }

    @Test
    void what_cannot_be_read_is_told() throws IOException {
        assertThat(terminal.run("convert", "--to", "woodpecker", "--project", folder.toString(), "gone/.drone.yml"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("file \"gone/.drone.yml\" cannot be read");
        assertThat(convert("kind: [pipeline")).isOne();
        assertThat(terminal.err()).contains("error[PW001]");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void files_from_before_drone_1_become_those_of_today() throws IOException {
        String legacy = """
                pipeline:
                  test: {image: 'golang:1.25', commands: [make], group: a}
                  lint: {image: 'golang:1.25', commands: [make lint], group: a}
                """;
        Files.writeString(folder.resolve(".drone.yml"), legacy);
        String[] words = {
            "convert", "--from", "drone-0.8", "--to", "drone", "--project", folder.toString(), ".drone.yml"
        };

        assertThat(terminal.run(words)).isEqualTo(2);
        assertThat(terminal.err()).contains("error[PW932]: file \".drone.yml\" is there");
        assertThat(terminal.run(withForce(words))).as(terminal.err()).isZero();
        assertThat(terminal.out()).isEqualTo(".drone.yml: 8 keys kept, 0 changed, 0 lost\n");
        assertThat(folder.resolve(".drone.yml")).content().startsWith("kind: pipeline\ntype: docker\nname: default\n");
        assertThat(terminal.run(withForce(words))).isEqualTo(2);
        assertThat(terminal.err()).contains("file \".drone.yml\" is no file of Drone 0.8");
        assertThat(convert(legacy)).isEqualTo(2);
        assertThat(terminal.err()).contains("is a file of Drone 0.8", "convert --from drone-0.8 --to drone");
    }

    private static String[] withForce(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--force");
        return all.toArray(String[]::new);
    }

    /** The texts between the fences of the page. */
    private static List<String> blocks() throws IOException {
        String[] parts = Files.readString(PAGE).split("(?m)^```.*\n");
        List<String> blocks = new ArrayList<>();
        for (int i = 1; i < parts.length; i += 2) {
            blocks.add(parts[i]);
        }
        return blocks;
    }
}
