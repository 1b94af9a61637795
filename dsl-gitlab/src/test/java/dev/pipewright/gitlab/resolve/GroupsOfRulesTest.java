package dev.pipewright.gitlab.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.resolve.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The groups of rules that GitLab has beyond its schema: each is found under one id, whichever way it is broken. */
class GroupsOfRulesTest {

    private static final ProjectFiles FILES = ProjectFiles.of(Map.of("empty.yml", "", "t.txt", "a: {script: x}"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    GL101 | a: {script: x, needs: [b]}
                    GL101 | {.b: {script: x}, a: {script: x, needs: [.b]}}
                    GL101 | {m: {script: x, parallel: {matrix: [{A: [1], B: [2]}]}, stage: build}, a: {script: x, needs: [{job: m, parallel: {matrix: [{B: 2, A: 1}]}}]}}
                    GL102 | {a: {script: x, needs: [b]}, b: {script: x, stage: deploy}}
                    GL103 | {a: {script: x, needs: [b]}, b: {script: x, needs: [a]}}
                    GL103 | a: {script: x, needs: [a]}
                    GL106 | {a: {script: x, needs: [b, {job: b}]}, b: {script: x}}
                    GL104 | a: {script: x, stage: s}
                    GL104 | {stages: [build], a: {script: x}}
                    GL107 | a: {script: x, dependencies: [b]}
                    GL107 | a: {trigger: {include: [{artifact: x.yml, job: b}]}}
                    GL108 | {a: {script: x, dependencies: [b]}, b: {script: x, stage: deploy}}
                    GL109 | {a: {script: x, needs: [c], dependencies: [b]}, b: {script: x}, c: {script: x}}
                    GL059 | {a: {script: x, needs: b}, b: {script: x}}
                    GL059 | a: {script: x, needs: [{project: p, job: j}]}
                    GL059 | a: {script: x, needs: [{pipeline: p}]}
                    GL059 | {b: {script: x, parallel: 2}, a: {script: x, needs: [{job: b, parallel: 2}]}}
                    GL111 | {a: {script: x, parallel: {matrix: [{A: [1]}]}, needs: [{job: b, parallel: {matrix: [{A: ['$[[ matrix.B ]]']}]}}]}, b: {script: x, parallel: {matrix: [{A: [1]}]}}}
                    GL110 | a: {script: x, environment: {name: e, on_stop: b}}
                    GL057 | a: {trigger: {include: [{artifact: x.yml}]}}
                    GL010 | a: {image: x}
                    GL010 | {a: {needs: [b]}, b: {script: x}}
                    GL032 | .a: {script: x}
                    GL041 | a: {script: ''}
                    GL041 | a: {script: []}
                    GL041 | a: {script: [1]}
                    GL041 | {default: {before_script: {a: b}}, a: {script: x}}
                    GL023 | a: {script: x, trigger: p}
                    GL051 | a: {script: x, artifacts: {paths: [x], public: true, access: all}}
                    GL021 | a: {script: x, foo: 1}
                    GL021 | a: {trigger: p, image: x}
                    GL021 | {workflow: {variables: {}}, a: {script: x}}
                    GL043 | a: {script: x, only: [main], rules: [{when: always}]}
                    GL042 | a: {script: x, rules: []}
                    GL042 | a: {script: x, rules: [{}]}
                    GL042 | a: {script: x, rules: [x]}
                    GL042 | a: {script: x, rules: [{when: x}]}
                    GL042 | a: {script: x, rules: [{allow_failure: x}]}
                    GL044 | a: {script: x, start_in: 1 day}
                    GL044 | a: {script: x, when: delayed, start_in: 8 days}
                    GL044 | a: {script: x, rules: [{when: delayed}]}
                    GL044 | a: {script: x, rules: [{start_in: 1 day}]}
                    GL044 | a: {script: x, when: delayed, start_in: x}
                    GL029 | a: {script: x, rules: [{if: '$A ='}]}
                    GL029 | a: {script: x, only: {variables: ['${A}']}}
                    GL029 | a: {script: x, rules: [{if: '$A =~ /a(?=b)/'}]}
                    GL030 | a: {script: x, coverage: '/(/'}
                    GL045 | a: {script: x, rules: [{changes: {compare_to: main}}]}
                    GL045 | a: {script: x, rules: [{exists: {paths: [x], ref: main}}]}
                    GL042 | {workflow: {rules: [{when: manual}]}, a: {script: x}}
                    GL046 | {workflow: {auto_cancel: {on_new_commit: x}}, a: {script: x}}
                    GL047 | a: {script: x, parallel: 0}
                    GL047 | a: {script: x, parallel: {matrix: [{A: true}]}}
                    GL047 | a: {trigger: p, parallel: 2}
                    GL048 | a: {script: x, retry: 3}
                    GL048 | a: {script: x, retry: {when: x}}
                    GL027 | a: {script: x, timeout: 2 months}
                    GL028 | a: {script: x, timeout: soon}
                    GL028 | a: {script: x, artifacts: {expire_in: soon}}
                    GL050 | a: {script: x, cache: [{key: a}, {key: b}, {key: c}, {key: d}, {key: e}]}
                    GL050 | a: {script: x, cache: {key: a%2Fb}}
                    GL050 | a: {script: x, cache: {key: {files: [a], files_commits: [b]}}}
                    GL050 | a: {script: x, cache: {policy: x}}
                    GL050 | {cache: {key: {files: [a, b, c]}}, a: {script: x}}
                    GL051 | a: {script: x, artifacts: {expose_as: a}}
                    GL051 | a: {script: x, artifacts: {reports: {coverage_report: {coverage_format: x, path: y}}}}
                    GL052 | a: {script: x, environment: {name: a/}}
                    GL052 | a: {script: x, environment: {name: a, action: x}}
                    GL053 | a: {script: x, release: {tag_name: v1}}
                    GL054 | a: {script: x, publish: y}
                    GL054 | pages: {script: x, publish: y, pages: {publish: z}}
                    GL035 | {image: x, default: {image: y}, a: {script: x}}
                    GL021 | {default: {stage: test}, a: {script: x}}
                    GL055 | a: {script: x, inherit: {default: [stage]}}
                    GL055 | a: {script: x, inherit: x}
                    GL056 | a: {script: x, variables: {A: [b]}}
                    GL056 | {variables: {A: {value: a, options: [b]}}, a: {script: x}}
                    GL056 | a: {script: x, rules: [{variables: {A: {value: b}}}]}
                    GL033 | 10: {script: x}
                    GL057 | a: {trigger: {project: p, strategy: x}}
                    GL057 | a: {trigger: {include: [a, b, c, d]}}
                    GL021 | a: {trigger: {project: p, include: x}}
                    GL058 | a: {script: x, id_tokens: {A: {}}}
                    GL058 | a: {script: x, secrets: {A: {file: true}}}
                    GL058 | a: {script: x, secrets: {A: {gcp_secret_manager: {name: n}}}}
                    GL036 | a: {script: x, extends: .x}
                    GL036 | {a: {script: x, extends: b}, b: {extends: a}}
                    GL037 | a: {script: [!reference [.a, script]]}
                    GL038 | {include: x.yml, a: {script: x}}
                    GL038 | {include: empty.yml, a: {script: x}}
                    GL038 | {include: t.txt, a: {script: x}}
                    GL038 | {include: [{local: a.yml, remote: b}], a: {script: x}}
                    GL039 | a: {script: x, inputs: {b: {type: string}}}
                    GL020 | just a text
                    GL020 | a: {script: 2020-01-01}
                    GL020 | a: [
                    GL201 | a: {script: x, rules: [{when: always}]}
                    """)
    void each_group_is_found_under_one_id(String id, String yaml) {
        Resolution resolution = Resolver.of(FILES).resolve(Pipeline.DEFAULT_FILE, yaml);
        List<String> ids = Stream.concat(resolution.errors().stream(), resolution.warnings().stream())
                .map((Problem problem) -> problem.cause().id())
                .toList();
        assertThat(ids).isNotEmpty();
        assertThat(ids.get(0)).isEqualTo(id);
    }
}
