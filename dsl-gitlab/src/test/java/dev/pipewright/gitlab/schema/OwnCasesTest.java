package dev.pipewright.gitlab.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verdicts on small cases of our own; they need no recorded answers. */
class OwnCasesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "job: {script: make, when: delayed, start_in: 5 minutes}",
                "job: {script: [make, [make test, make docs]]}",
                "job: {script: make, rules: [{if: $CI_COMMIT_TAG, when: never}, [.rules, other]]}",
                "job: {script: make, retry: {max: 1, when: [runner_system_failure], exit_codes: 137}}",
                "job: {script: make, needs: [a, {job: b, optional: true}, {project: g/p, ref: main, job: c}]}",
                "job: {script: make, artifacts: {access: none, paths: [a]}}",
                "job: {script: make, cache: {key: {files: [pom.xml], prefix: a}, policy: $POLICY}}",
                "job: {script: make, environment: {name: a, url: 'https://${HOST}/a'}}",
                "job: {trigger: {include: [{local: a.yml, inputs: {a: [1, {b: null}]}}], strategy: mirror}}",
                "job: {run: [{name: a, step: {git: {url: a, rev: b}}, inputs: {x: null}}, {name: b, script: c}]}",
                "job: {script: make, release: {tag_name: a, description: b, released_at: '2024-02-29T00:00:00Z'}}",
                "job: {script: make, only: [tags], except: null}",
                "job: {script: make, secrets: {T: {gcp_secret_manager: {name: a, version: 2}, token: $ID}}}",
                "spec: {inputs: {a: null, b: {type: number, default: 1}, c: {rules: [{if: $A, default: x}]}}}",
                "include: [{project: g/p, file: [a.yml, b.yaml], rules: [{exists: [a], when: null}]}, /a.yml]",
                ".hidden: anything",
                "variables: {A: 1, B: true, C: {value: x, options: [x, y], description: d}}",
            })
    void GitLab_takes_it(String yaml) {
        assertThat(GitLabSchema.errors(GitLabSchema.yaml(yaml))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "job: {script: make, when: delayed}",
                "job: {script: []}",
                "job: {script: [make, 1]}",
                "job: {script: make, colour: red}",
                "job: {script: make, retry: 3}",
                "job: {script: make, retry: {when: [sometimes]}}",
                "job: {script: make, needs: [{job: c, ref: main}]}",
                "job: {script: make, needs: [{job: c, project: g/p}]}",
                "job: {script: make, needs: [{job: c, project: g/p, ref: main, optional: true}]}",
                "job: {script: make, needs: [{job: c, project: g/p, ref: main, pipeline: '1'}]}",
                "job: {script: make, needs: [{pipeline: '1'}]}",
                "job: {script: make, artifacts: {access: none, public: true}}",
                "job: {script: make, cache: {key: a/b}}",
                "job: {script: make, cache: {key: {files: []}}}",
                "job: {script: make, parallel: {matrix: [{A: true}]}}",
                "job: {trigger: {project: g/p, include: a.yml}}",
                "job: {trigger: no-group}",
                "job: {run: [{name: a, step: b, func: c}]}",
                "job: {run: [{name: a, script: b, inputs: {c: d}}]}",
                "job: {script: make, release: {tag_name: a, description: b, released_at: '2023-02-29T00:00:00Z'}}",
                "job: {script: make, rules: [{changes: {paths: [a], regexp: b}}]}",
                "job: {script: make, rules: [{exists: {paths: [a], ref: b}}]}",
                "job: {script: make, secrets: {T: {gcp_secret_manager: {name: a}}}}",
                "job: {script: make, variables: {A: {value: x, description: d}}}",
                "spec: {inputs: {a: {type: number, default: x}}}",
                "spec: {inputs: {a: {rules: [{default: x}], options: [x]}}}",
                "workflow: {rules: [{when: manual}]}",
                "include: a.txt",
                "stages: []",
                "[]",
            })
    void GitLab_refuses_it(String yaml) {
        assertThat(GitLabSchema.accepts(GitLabSchema.yaml(yaml))).isFalse();
    }

    @Test
    void the_listed_differences_hold() {
        assertThat(DeliberateDifferences.all().path("cases")).isNotEmpty().allSatisfy(difference -> {
            JsonNode document = GitLabSchema.yaml(difference.get("yaml").asText());
            assertThat(GitLabSchema.accepts(document) ? "valid" : "invalid")
                    .as(difference.get("yaml").asText())
                    .isEqualTo(difference.get("ours").asText());
            assertThat(difference.get("reason").asText()).isNotBlank();
        });
    }
}
