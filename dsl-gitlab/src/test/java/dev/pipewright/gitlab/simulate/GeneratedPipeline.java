package dev.pipewright.gitlab.simulate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A pipeline made up from a seed, of what people write: stages, rules, needs, matrices, templates, includes. */
final class GeneratedPipeline {

    private static final List<String> STAGES = List.of("build", "test", "deploy");
    private static final List<String> NAMES =
            List.of("compile", "lint", "unit", "e2e", "docs", "image", "release", "notify");
    private static final List<String> CONDITIONS = List.of(
            "$CI_COMMIT_TAG",
            "$CI_COMMIT_TAG =~ /^v[0-9]+/",
            "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH",
            "$CI_COMMIT_BRANCH && $CI_COMMIT_BRANCH != $CI_DEFAULT_BRANCH",
            "$CI_COMMIT_BRANCH =~ /^feature\\//",
            "$CI_PIPELINE_SOURCE == \"merge_request_event\"",
            "$CI_PIPELINE_SOURCE == \"schedule\"",
            "$CI_PIPELINE_SOURCE == \"push\" && $CI_COMMIT_BRANCH",
            "$CI_MERGE_REQUEST_LABELS =~ /run-all/",
            "$CI_MERGE_REQUEST_TARGET_BRANCH_NAME == \"main\"",
            "$MODE == \"full\"",
            "$MODE != \"quick\" && $CI_COMMIT_TAG == null",
            "($MODE == \"quick\" || $LEVEL == \"2\") && $CI_COMMIT_BRANCH",
            "$LEVEL =~ /^[12]$/",
            "$NOBODY_SETS_THIS",
            "$NOBODY_SETS_THIS == null");
    private static final List<String> CHANGES =
            List.of("src/**/*", "docs/*.md", "*.md", "**/*.java", "Dockerfile", "{src,lib}/**/*");
    private static final List<String> EXISTS = List.of("Dockerfile", "**/*.java", "docs/*.md", "missing.txt");
    private static final List<String> WHENS = List.of("on_success", "always", "manual", "never", "on_failure");

    private final Random random;
    private final List<String> defined = new ArrayList<>();

    GeneratedPipeline(long seed) {
        this.random = new Random(seed);
    }

    /** The project: its pipeline, what that includes, and some files for rules to find. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        StringBuilder yaml = new StringBuilder();
        if (chance(30)) {
            files.put("ci/templates.yml", ".shared:\n  script: [echo shared]\n" + rules("  ", false));
            yaml.append("include:\n  - local: ci/templates.yml\n");
        } else {
            yaml.append(".shared:\n  script: [echo shared]\n").append(rules("  ", false));
        }
        if (chance(70)) {
            yaml.append("stages: [build, test, deploy]\n");
        }
        if (chance(60)) {
            yaml.append("variables: {MODE: ")
                    .append(pick(List.of("full", "quick", "none")))
                    .append(", LEVEL: \"2\"}\n");
        }
        if (chance(35)) {
            yaml.append("workflow:\n").append(workflowRules());
        }
        int jobs = 3 + random.nextInt(5);
        for (int i = 0; i < jobs; i++) {
            yaml.append(job(NAMES.get(i), i));
        }
        files.put(".gitlab-ci.yml", yaml.toString());
        files.put("Dockerfile", "FROM x\n");
        files.put("src/main/App.java", "class App {}\n");
        files.put("README.md", "# x\n");
        files.put("docs/index.md", "# x\n");
        return files;
    }

    private String workflowRules() {
        StringBuilder rules = new StringBuilder("  rules:\n");
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            rules.append("    - if: ").append(quoted(pick(CONDITIONS))).append('\n');
            if (chance(25)) {
                rules.append("      when: ")
                        .append(pick(List.of("never", "always")))
                        .append('\n');
            }
        }
        return chance(50) ? rules.append("    - when: always\n").toString() : rules.toString();
    }

    private String job(String name, int position) {
        int stage = Math.min(STAGES.size() - 1, position * STAGES.size() / 6);
        StringBuilder job = new StringBuilder(name)
                .append(":\n  stage: ")
                .append(STAGES.get(stage))
                .append('\n');
        boolean shared = chance(20);
        if (shared) {
            job.append("  extends: .shared\n");
        }
        if (!shared || chance(40)) {
            job.append("  script: [echo ").append(name).append("]\n");
        }
        if (chance(25)) {
            job.append("  variables: {MODE: ")
                    .append(pick(List.of("full", "quick")))
                    .append("}\n");
        }
        if (chance(20)) {
            job.append(
                    chance(50)
                            ? "  parallel: 2\n"
                            : "  parallel:\n    matrix:\n      - OS: [linux, mac]\n        LEVEL: [\"1\", \"3\"]\n");
        }
        if (chance(20)) {
            job.append("  when: ")
                    .append(pick(List.of("manual", "always", "on_failure")))
                    .append('\n');
        }
        if (chance(15)) {
            job.append("  allow_failure: ").append(random.nextBoolean()).append('\n');
        }
        if (!defined.isEmpty() && chance(45)) {
            job.append(needs());
        }
        if (chance(75)) {
            job.append(rules("  ", true));
        }
        defined.add(name);
        return job.toString();
    }

    private String needs() {
        if (chance(10)) {
            return "  needs: []\n";
        }
        String need = pick(defined);
        return chance(60) ? "  needs: [{job: " + need + ", optional: true}]\n" : "  needs: [" + need + "]\n";
    }

    private String rules(String indent, boolean mayReference) {
        StringBuilder rules = new StringBuilder(indent).append("rules:\n");
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            if (mayReference && chance(8)) {
                rules.append(indent).append("  - !reference [.shared, rules]\n");
                continue;
            }
            List<String> keys = new ArrayList<>();
            if (chance(80)) {
                keys.add("if: " + quoted(pick(CONDITIONS)));
            }
            if (chance(25)) {
                keys.add("changes: [" + quoted(pick(CHANGES)) + "]");
            }
            if (chance(15)) {
                keys.add("exists: [" + quoted(pick(EXISTS)) + "]");
            }
            if (keys.isEmpty() || chance(40)) {
                keys.add("when: " + pick(WHENS));
            }
            if (chance(15)) {
                keys.add("allow_failure: " + random.nextBoolean());
            }
            if (chance(10)) {
                keys.add("variables: {LEVEL: \"9\"}");
            }
            if (!defined.isEmpty() && mayReference && chance(6)) {
                keys.add("needs: [{job: " + pick(defined) + ", optional: true}]");
            }
            rules.append(indent)
                    .append("  - ")
                    .append(String.join("\n" + indent + "    ", keys))
                    .append('\n');
        }
        return rules.toString();
    }

    private static String quoted(String text) {
        return '\'' + text + '\'';
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
