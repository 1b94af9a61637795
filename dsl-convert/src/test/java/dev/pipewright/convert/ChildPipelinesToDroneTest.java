package dev.pipewright.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.Pipeline;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.port.Conversion;
import dev.pipewright.port.PortNote;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChildPipelinesToDroneTest {

    private static final String CHILD = "site: {image: hugo, script: hugo}\n";

    private static Conversion<DroneConfiguration> convert(String parent, String child) {
        return convert(parent, Map.of("docs.yml", child));
    }

    private static Conversion<DroneConfiguration> convert(String parent, Map<String, String> children) {
        Resolver resolver = Resolver.of(ProjectFiles.of(children));
        Conversion<DroneConfiguration> conversion =
                GitLabToDrone.of(resolver.resolve(".gitlab-ci.yml", parent), resolver, "main");
        assertThat(conversion.configuration().verdict(true).failures()).isEmpty();
        return conversion;
    }

    private static Pipeline pipeline(String name, String parent, String child) {
        return convert(parent, child).configuration().pipeline(name).orElseThrow();
    }

    private static List<String> waits(Conversion<DroneConfiguration> conversion, String name) {
        return DroneStep.texts(
                conversion.configuration().pipeline(name).orElseThrow().toNode().get("depends_on"));
    }

    private static List<String> told(Conversion<DroneConfiguration> conversion, String path) {
        return conversion.differences().stream()
                .filter(note -> note.path().startsWith(path))
                .map(PortNote::toString)
                .toList();
    }

    @Test
    void a_child_is_a_pipeline_that_waits_for_what_its_trigger_waited_for() {
        assertThat(convert("""
                        stages: [build, test]
                        compile: {stage: build, image: alpine, script: make}
                        docs: {stage: test, trigger: {include: docs.yml}}
                        lint: {stage: test, needs: [], trigger: {include: [{local: docs.yml}]}}
                        """, CHILD).configuration().toYaml()).endsWith("""
                name: docs

                trigger:
                  event:
                    - push
                    - tag
                    - cron
                    - custom

                steps:
                  - name: site
                    image: hugo
                    commands:
                      - hugo

                depends_on:
                  - default
                ---
                kind: pipeline
                type: docker
                name: lint

                trigger:
                  event:
                    - push
                    - tag
                    - cron
                    - custom

                steps:
                  - name: site
                    image: hugo
                    commands:
                      - hugo
                """);
    }

    @Test
    void conditions_of_the_trigger_and_of_the_child_hold_together() {
        assertThat(pipeline("docs", """
                                docs:
                                  trigger: {include: docs.yml}
                                  rules: [{if: $CI_COMMIT_BRANCH == "main"}]
                                """, """
                                site:
                                  image: hugo
                                  script: hugo
                                  rules: [{if: $CI_PIPELINE_SOURCE == "parent_pipeline" && $CI_COMMIT_TAG == null}]
                                draft: {image: hugo, script: draft, except: [main]}
                                """).toNode().toString())
                .contains("\"name\"=\"site\", \"image\"=\"hugo\", \"commands\"=[\"hugo\"],"
                        + " \"when\"=[\"event\"=[\"push\", \"cron\", \"custom\"], \"branch\"=[\"main\"]]")
                .contains("\"name\"=\"draft\", \"image\"=\"hugo\", \"commands\"=[\"draft\"],"
                        + " \"when\"=[\"event\"=[\"promote\"], \"target\"=[\"draft\"]]");
    }

    @Test
    void variables_of_the_trigger_are_stronger_than_those_of_the_child() {
        assertThat(pipeline("docs", """
                                variables: {LEVEL: top}
                                docs: {variables: {SITE: shop}, trigger: {include: docs.yml}}
                                """, """
                                variables: {SITE: none, THEME: dark}
                                site:
                                  image: hugo
                                  script: hugo
                                  variables: {LEVEL: own, MINE: "yes"}
                                  rules: [{if: $SITE == "shop"}]
                                """).toNode().toString())
                .contains("\"environment\"=[\"SITE\"=\"shop\", \"THEME\"=\"dark\", \"LEVEL\"=\"top\"]")
                .contains("\"name\"=\"site\", \"image\"=\"hugo\", \"environment\"=[\"MINE\"=\"yes\"]");
    }

    @Test
    void jobs_that_wait_for_a_child_are_a_pipeline_that_waits_for_its_pipeline() {
        Conversion<DroneConfiguration> conversion = convert("""
                stages: [build, test, deploy]
                default: {image: alpine}
                compile: {stage: build, script: make, artifacts: {paths: [out]}}
                docs: {stage: test, trigger: {include: docs.yml, strategy: depend}}
                unit: {stage: test, script: make test}
                deploy: {stage: deploy, script: make deploy}
                """, CHILD);

        assertThat(conversion.configuration().pipelines())
                .extracting(pipeline -> pipeline.name().orElse(""))
                .containsExactlyInAnyOrder("default", "docs", "default-2");
        assertThat(waits(conversion, "default")).isEmpty();
        assertThat(waits(conversion, "docs")).containsExactly("default");
        assertThat(waits(conversion, "default-2")).containsExactly("docs", "default");
        assertThat(told(conversion, "default-2"))
                .contains("lost: default-2: the files of compile are not there: a pipeline has a folder of its own;"
                        + " make them again, or keep them with a plugin: plugins/s3 (.gitlab-ci.yml:6:9)");
    }

    @Test
    void nobody_waits_for_a_child_without_a_strategy() {
        Conversion<DroneConfiguration> conversion = convert("""
                stages: [build, docs, deploy]
                default: {image: alpine}
                compile: {stage: build, script: make}
                docs: {stage: docs, trigger: {include: docs.yml}}
                deploy: {stage: deploy, needs: [docs], script: make deploy}
                """, CHILD);

        assertThat(conversion.configuration().pipelines()).hasSize(2);
        assertThat(conversion.configuration().toYaml()).contains("""
                      - make deploy
                    depends_on:
                      - compile
                """);
        assertThat(told(conversion, "docs.trigger"))
                .containsExactly("changed: docs.trigger.include: the build fails where the pipeline docs fails,"
                        + " for which nobody waits in GitLab; add strategy: depend before, if that is what you want in GitLab"
                        + " too (.gitlab-ci.yml:4:40)");
    }

    @Test
    void a_child_behind_a_child_waits_for_its_pipeline() {
        Conversion<DroneConfiguration> conversion = convert("""
                stages: [one, two]
                first: {stage: one, trigger: {include: docs.yml, strategy: mirror}}
                second: {stage: two, trigger: {include: docs.yml}}
                """, CHILD);

        assertThat(waits(conversion, "second")).containsExactly("first");
    }

    @Test
    void a_child_of_a_child_waits_for_what_its_parent_waits_for() {
        Conversion<DroneConfiguration> conversion = convert(
                """
                stages: [build, docs]
                compile: {stage: build, image: alpine, script: make}
                docs: {stage: docs, trigger: {include: docs.yml}}
                """, Map.of("docs.yml", "inner: {trigger: {include: inner.yml}}\n" + CHILD, "inner.yml", CHILD));

        assertThat(waits(conversion, "inner")).containsExactly("default");
        assertThat(conversion.notes()).anyMatch(note -> note.path().equals("docs > inner > site.script"));
    }

    @Test
    void what_a_person_starts_is_promoted_as_a_whole() {
        assertThat(pipeline(
                                "docs",
                                "docs: {when: manual, trigger: {include: docs.yml}}",
                                CHILD + "late: {image: hugo, script: late, when: manual}\n")
                        .toNode()
                        .toString())
                .contains("\"trigger\"=[\"event\"=[\"promote\"]]")
                .contains("\"hugo\"], \"when\"=[\"event\"=[\"promote\"], \"target\"=[\"docs\"]]")
                .contains(
                        "\"late\"], \"failure\"=\"ignore\", \"when\"=[\"event\"=[\"promote\"], \"target\"=[\"late\"]]");
    }

    @Test
    void results_of_other_pipelines_are_asked_by_the_trigger_or_told_as_lost() {
        String parent = """
                stages: [docs, after]
                default: {image: alpine}
                docs: {stage: docs, trigger: {include: docs.yml, strategy: depend}}
                mail: {stage: after, script: mail, when: on_failure}
                """;

        assertThat(pipeline("default", parent, CHILD).toNode().toString())
                .contains("\"custom\"], \"status\"=[\"failure\"]]")
                .doesNotContain("when");
        assertThat(told(convert(parent + "ship: {stage: after, script: ship}\n", CHILD), "mail"))
                .containsExactly("lost: mail: does not run when one of docs fails; make a pipeline of its own of it,"
                        + " with trigger.status: [failure] (.gitlab-ci.yml:4:7)");
    }

    @Test
    void what_is_no_child_of_local_files_is_lost_with_the_reason() {
        Conversion<DroneConfiguration> conversion = convert("""
                make: {image: alpine, script: make, artifacts: {paths: [ci.yml]}}
                made: {stage: deploy, trigger: {include: [{artifact: ci.yml, job: make}]}}
                other: {trigger: {project: acme/shop}}
                broken: {trigger: {include: docs.yml}}
                gone: {trigger: {include: gone.yml}}
                """, "site: {image: hugo}\n");

        assertThat(conversion.configuration().pipelines()).hasSize(1);
        assertThat(told(conversion, "made")).first().asString().startsWith("lost: made: starts a pipeline from ci.yml");
        assertThat(told(conversion, "other")).first().asString().contains("plugins/downstream");
        assertThat(told(conversion, "broken")).first().asString().contains("jobs site config should implement");
        assertThat(told(conversion, "gone")).first().asString().contains("`gone.yml` does not exist");
    }
}
