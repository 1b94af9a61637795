package dev.pipewright.gitlab.score;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;
import dev.pipewright.gitlab.simulate.Simulation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardTest {

    private static final String GOOD = """
            default: {interruptible: true}
            workflow: {rules: [{if: $CI_PIPELINE_SOURCE == "merge_request_event"}, {if: $CI_COMMIT_BRANCH == "main"}]}
            test:
              script: make check
              artifacts: {reports: {junit: report.xml}}
            """;

    private static Scorecard card(String yaml) {
        Pipeline pipeline = Pipeline.parse(yaml).practices(Practices.none());
        return Scorecard.of(pipeline.diagnostics(), Simulation.of(pipeline));
    }

    private static int points(Scorecard card, Criterion criterion) {
        return card.marks().stream()
                .filter(mark -> mark.criterion() == criterion)
                .findFirst()
                .orElseThrow()
                .points();
    }

    private static List<String> changes(Scorecard card) {
        return card.gains().stream()
                .map(gain -> gain.change().id() + " " + gain.points())
                .toList();
    }

    @Test
    void nothing_to_lose_is_a_hundred() {
        assertThat(card(GOOD).total()).isEqualTo(100);
        assertThat(card(GOOD).gains()).isEmpty();
    }

    @Test
    void the_weights_are_a_whole() {
        assertThat(List.of(Criterion.values()).stream()
                        .mapToInt(Criterion::weight)
                        .sum())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "GL010, accuracy", "GL102, accuracy", "GL251, cost", "GL252, effort", "GL304, effort", "GL401, accuracy",
        "GL501, promptness", "GL601, cost", "GL701, accuracy", "GL801, actionability", "GL901, effort",
                "PW001, accuracy"
    })
    void the_range_of_an_id_says_what_it_is_about(String id, String criterion) {
        assertThat(Criterion.of(id)).hasToString(criterion);
    }

    @Test
    void a_finding_costs_its_criterion_and_names_its_repair() {
        Scorecard card = card(GOOD + "  image: maven:latest\n");

        assertThat(points(card, Criterion.ACCURACY)).isEqualTo(90);
        assertThat(card.total()).isEqualTo(97);
        assertThat(card.gains()).singleElement().satisfies(gain -> {
            assertThat(gain.points()).isEqualTo("+3.0");
            assertThat(gain.change().place()).isEqualTo(".gitlab-ci.yml:6:10");
            assertThat(gain.change().yaml()).startsWith("name a version: \"maven:<version>\"");
            assertThat(gain.change().java()).startsWith("job(\"test\").image(...)");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'default: {image: maven}', defaults(d -> d.image(...))",
        "'include: [{remote: \"https://example.com/a.yml\"}]', pipeline().include(...)",
        "'.base: {image: maven, script: x}', 'job(\".base\").image(...)'"
    })
    void a_call_in_java_is_told_for_what_stands_elsewhere(String yaml, String call) {
        Scorecard card =
                card(yaml + "\ntest: {script: make, extends: " + (yaml.startsWith(".") ? ".base" : "[]") + "}\n");

        assertThat(card.gains()).anyMatch(gain -> gain.change().java().equals(call));
    }

    @Test
    void the_same_finding_again_costs_less_than_the_first() {
        Scorecard card = card(
                GOOD + "  image: maven:latest\nb: {script: b, image: node}\nc: {script: c, image: 'ruby:latest'}\n");

        assertThat(points(card, Criterion.ACCURACY)).isEqualTo(86);
        assertThat(card.marks().get(0).losses())
                .singleElement()
                .satisfies(
                        loss -> assertThat(loss.reason()).startsWith("GL401: ").endsWith(", and 2 more"));
    }

    @Test
    void what_is_only_worth_knowing_costs_nothing() {
        assertThat(card(GOOD + "  tags: [large]\n").total()).isEqualTo(100);
    }

    @Test
    void a_practice_is_the_java_of_what_it_mends() {
        Scorecard card = card(GOOD.replace("artifacts: {", "artifacts: {paths: [out], "));

        assertThat(card.gains()).singleElement().satisfies(gain -> {
            assertThat(gain.change().what()).endsWith("(lint --fix does it)");
            assertThat(gain.change().java()).startsWith(".practices(Practices.recommended())");
        });
    }

    @Test
    void jobs_that_wait_for_each_other_cost_promptness() {
        Scorecard card = card("""
                default: {interruptible: true}
                stages: [a, b, c, d, e, f]
                a: {stage: a, script: x, artifacts: {reports: {junit: report.xml}}}
                b: {stage: b, script: x}
                c: {stage: c, script: x}
                d: {stage: d, script: x}
                e: {stage: e, script: x}
                f: {stage: f, script: x}
                """);

        assertThat(points(card, Criterion.PROMPTNESS)).isEqualTo(90);
        assertThat(card.gains()).anySatisfy(gain -> {
            assertThat(gain.change().id()).isEqualTo("long-path");
            assertThat(gain.change().java()).isEqualTo("job(\"f\").needs(...)");
        });
    }

    @Test
    void what_only_runs_after_the_merge_comes_too_late() {
        Scorecard card = card(GOOD.replace("{if: $CI_PIPELINE_SOURCE == \"merge_request_event\"}, ", ""));

        assertThat(points(card, Criterion.PROMPTNESS)).isEqualTo(60);
        assertThat(changes(card)).containsExactly("no-pipeline-before-merge +10.0");
    }

    @Test
    void events_show_what_no_check_reports() {
        Scorecard card = card("""
                build: {script: make}
                test: {script: make check, allow_failure: true}
                deploy: {script: ship, environment: {name: review}, when: manual}
                """);

        assertThat(card.marks())
                .flatExtracting(Mark::losses)
                .extracting(loss -> loss.change().id())
                .contains("failure-allowed", "no-report", "not-interruptible", "everything-for-a-text");
        assertThat(points(card, Criterion.ACTIONABILITY)).isEqualTo(80);
    }

    @Test
    void what_gitlab_refuses_has_nothing() {
        Scorecard card = card("test: {script: x, stage: nowhere}\n");

        assertThat(card.total()).isZero();
        assertThat(changes(card)).containsExactly("refused +88.0");
    }

    @Test
    void the_same_pipeline_has_the_same_score_from_java() {
        Pipeline java = pipeline()
                .defaults(d -> d.interruptible(true))
                .jobs(job("test").script("make check").artifacts(a -> a.reports(r -> r.junit("report.xml"))));

        assertThat(Scorecard.of(java.diagnostics(), Simulation.of(java))).isEqualTo(card(java.toYaml()));
    }
}
