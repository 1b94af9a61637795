package dev.pipewright.drone.woodpecker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that were made to hurt a judge: each is answered, and soon. */
@Timeout(300)
class HostileWorkflowsTest {

    private static final int LARGE = 5_000_000;

    private static List<String> said(String text) {
        WoodpeckerEvent push = WoodpeckerEvent.push("main");
        List<Finding> verdict = WoodpeckerVerdict.of("build.yaml", text, push).findings();
        assertThat(WoodpeckerVerdict.lint("build.yaml", text, push)).hasSameSizeAs(verdict);
        return verdict.stream().map(Finding::message).distinct().toList();
    }

    /** A text of which every line doubles what the line before became. */
    private static String doubling(String first, String line, String last) {
        StringBuilder bomb = new StringBuilder(first);
        for (int i = 1; i < 40; i++) {
            bomb.append(line.formatted(i, i - 1));
        }
        return bomb + last;
    }

    @Test
    void what_is_nearly_nothing_but_aliases_is_refused_as_woodpecker_does() {
        List<String> refused = List.of("yaml: document contains excessive aliasing");

        assertThat(said(doubling(
                        "a0: &a0 [x, x]\n",
                        "a%1$d: &a%1$d [*a%2$d, *a%2$d]\n",
                        "steps: [{image: a, commands: *a39}]\n")))
                .isEqualTo(refused);
        assertThat(said(doubling(
                        "a0: &a0 {k: x}\n",
                        "a%1$d: &a%1$d {<<: [*a%2$d, *a%2$d]}\n",
                        "steps: [{<<: *a39, image: a}]\n")))
                .isEqualTo(refused);
        assertThat(said(doubling(
                        "a0: &a0 [x]\n",
                        "a%1$d: &a%1$d [<<: *a%2$d, <<: *a%2$d]\n",
                        "steps: [{image: a, commands: *a39}]\n")))
                .isEqualTo(refused);
        assertThat(said("e: &e {event: x, foo: bar}\nw: &w [" + "*e, ".repeat(3_000)
                        + "]\ns: &s {image: a, when: *w}\nsteps: [" + "*s, ".repeat(3_000) + "]\n"))
                .isEqualTo(refused);
    }

    @Test
    void lists_within_lists_are_refused_where_they_are_too_deep() {
        StringBuilder chain = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 20_000; i++) {
            chain.append("a%1$d: &a%1$d [<<: *a%2$d]\n".formatted(i, i - 1));
        }
        assertThat(said(chain + "steps: [{image: a, commands: *a19999}]\n"))
                .containsExactly("yaml: values are nested too deeply");
    }

    @Test
    void steps_that_share_much_are_no_bomb() {
        assertThat(said("when: {event: push}\nvariables: [&s {image: a, environment: {A: b, C: d}}]\nsteps: ["
                        + "*s, ".repeat(20) + "]\n"))
                .isEmpty();
    }

    @Test
    void a_file_of_5_megabytes_is_answered_right_or_wrong() {
        String step = "  - {name: step%06d, image: a, commands: [make, make test], when: {event: [push]}, %s}\n";
        String right = file(LARGE, step, "failure: ignore");
        String wrong = file(LARGE, step, "comands: make");

        assertThat(said(right)).isEmpty();
        assertThat(said(wrong)).containsExactly("Additional property comands is not allowed");
        assertThat(said("steps: [{image: a, commands: \"" + "x".repeat(LARGE) + "\"}]\nwhen: {event: push}\n"))
                .isEmpty();
    }

    @Test
    void looking_at_the_shape_takes_no_longer_than_reading() {
        String text = file(
                LARGE / 10,
                "  - {name: step%06d, image: a, commands: [make], when: {event: [push], branch: {include: x}}, %s}\n",
                "pull: true");
        long reading = Long.MAX_VALUE;
        long looking = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long start = System.nanoTime();
            var root = WorkflowReader.root(text);
            WorkflowReader.definition(root);
            long read = System.nanoTime();
            assertThat(SchemaLint.errors(WorkflowShape.WORKFLOW, root)).isEmpty();
            reading = Math.min(reading, read - start);
            looking = Math.min(looking, System.nanoTime() - read);
        }
        assertThat(Duration.ofNanos(looking)).isLessThan(Duration.ofNanos(reading));
    }

    private static String file(int size, String step, String more) {
        StringBuilder file = new StringBuilder("steps:\n");
        for (int i = 0; file.length() < size; i++) {
            file.append(step.formatted(i, more));
        }
        return file.toString();
    }
}
