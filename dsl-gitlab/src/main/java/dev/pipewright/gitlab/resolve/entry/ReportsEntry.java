package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;

/** {@code artifacts:reports}: results that GitLab reads. */
final class ReportsEntry {

    private static final List<String> LISTS = List.of(
            "junit",
            "api_fuzzing",
            "coverage_fuzzing",
            "sast",
            "secret_detection",
            "dependency_scanning",
            "container_scanning",
            "cluster_image_scanning",
            "dast",
            "performance",
            "browser_performance",
            "load_performance",
            "license_scanning",
            "metrics",
            "lsif",
            "dotenv",
            "terraform",
            "accessibility",
            "requirements",
            "requirements_v2",
            "codequality",
            "cyclonedx",
            "annotations",
            "repository_xray",
            "sarif");
    private static final List<String> FORMATS = List.of("cobertura", "jacoco");

    private static final EntryKind COVERAGE = EntryKind.leaf("coverage report")
            .rules(
                    config().mapping(),
                    allowedKeys("coverage_format", "path"),
                    attribute("coverage_format").present(),
                    attribute("coverage_format")
                            .unlessBlank()
                            .oneOf(FORMATS, "must be one of supported formats: cobertura, jacoco."),
                    attribute("path").string(),
                    attribute("path").present());

    static final EntryKind KIND = kind();

    private static EntryKind kind() {
        List<String> keys = new ArrayList<>(LISTS);
        keys.add("coverage_report");
        EntryKind kind = EntryKind.mapping("reports").rule(allowedKeys(keys));
        LISTS.forEach(list -> kind.rule(attribute(list).optional().stringOrStrings()));
        return kind.child("coverage_report", () -> COVERAGE)
                .value(entry -> Values.of((Mapping) entry.config())
                        .build()
                        .mapValues((key, report) -> key.equals("coverage_report")
                                ? report
                                : Sequence.of(Items.wrapped(report), report.origin())));
    }

    private ReportsEntry() {}
}
