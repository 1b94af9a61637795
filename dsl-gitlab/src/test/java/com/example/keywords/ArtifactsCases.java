package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;

import dev.pipewright.gitlab.Artifacts;
import dev.pipewright.gitlab.ArtifactsAccess;
import dev.pipewright.gitlab.CoverageFormat;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Reports;
import java.time.Duration;
import java.util.function.UnaryOperator;

final class ArtifactsCases {

    private final Job test = job("test").script("make test");

    private Job reports(UnaryOperator<Reports> reports) {
        return test.artifacts(a -> a.reports(reports));
    }

    Job paths_for_a_day() {
        return test.artifacts(a -> a.paths("target/").expireIn(Duration.ofDays(1)));
    }

    Job everything_artifacts_can_say() {
        return test.artifacts(a -> a.name("$CI_JOB_NAME-$CI_COMMIT_REF_SLUG")
                .paths("target/*.jar")
                .addPaths("target/site/")
                .exclude("target/*-sources.jar")
                .addExclude("**/*.tmp")
                .untracked(false)
                .when(ALWAYS)
                .expireIn("never")
                .exposeAs("the build")
                .access(ArtifactsAccess.DEVELOPER));
    }

    Job private_ones() {
        return test.artifacts(Artifacts.of().paths("out/").publicAccess(false));
    }

    Job report_coverage() {
        return reports(r ->
                r.coverageReport(c -> c.coverageFormat(CoverageFormat.COBERTURA).path("cobertura.xml")));
    }

    Job report_annotations() {
        return reports(r -> r.annotations("annotations.json"));
    }

    Job report_accessibility() {
        return reports(r -> r.accessibility("accessibility.json"));
    }

    Job report_browser_performance() {
        return reports(r -> r.browserPerformance("performance.json"));
    }

    @SuppressWarnings("deprecation")
    @Finds("GL303")
    Job report_license_management() {
        return reports(r -> r.licenseManagement("a.json").addLicenseManagement("b.json"));
    }

    Job report_junit() {
        return reports(r -> r.junit("junit.xml"));
    }

    Job report_junit_in_several_files() {
        return reports(r -> r.junit("a/junit.xml").addJunit("b/junit.xml"));
    }

    Job report_codequality() {
        return reports(r -> r.codequality("codequality.json"));
    }

    Job report_codequality_in_several_files() {
        return reports(r -> r.codequality("a/codequality.json").addCodequality("b/codequality.json"));
    }

    Job report_dotenv() {
        return reports(r -> r.dotenv("dotenv.env"));
    }

    Job report_dotenv_in_several_files() {
        return reports(r -> r.dotenv("a/dotenv.env").addDotenv("b/dotenv.env"));
    }

    Job report_metrics() {
        return reports(r -> r.metrics("metrics.txt"));
    }

    Job report_metrics_in_several_files() {
        return reports(r -> r.metrics("a/metrics.txt").addMetrics("b/metrics.txt"));
    }

    Job report_terraform() {
        return reports(r -> r.terraform("terraform.json"));
    }

    Job report_terraform_in_several_files() {
        return reports(r -> r.terraform("a/terraform.json").addTerraform("b/terraform.json"));
    }

    Job report_cyclonedx() {
        return reports(r -> r.cyclonedx("cyclonedx.json"));
    }

    Job report_cyclonedx_in_several_files() {
        return reports(r -> r.cyclonedx("a/cyclonedx.json").addCyclonedx("b/cyclonedx.json"));
    }

    Job report_sarif() {
        return reports(r -> r.sarif("sarif.json"));
    }

    Job report_sarif_in_several_files() {
        return reports(r -> r.sarif("a/sarif.json").addSarif("b/sarif.json"));
    }

    Job report_sast() {
        return reports(r -> r.sast("sast.json"));
    }

    Job report_sast_in_several_files() {
        return reports(r -> r.sast("a/sast.json").addSast("b/sast.json"));
    }

    Job report_secret_detection() {
        return reports(r -> r.secretDetection("secret-detection.json"));
    }

    Job report_secret_detection_in_several_files() {
        return reports(r -> r.secretDetection("a/secret-detection.json").addSecretDetection("b/secret-detection.json"));
    }

    Job report_dependency_scanning() {
        return reports(r -> r.dependencyScanning("dependency-scanning.json"));
    }

    Job report_dependency_scanning_in_several_files() {
        return reports(r ->
                r.dependencyScanning("a/dependency-scanning.json").addDependencyScanning("b/dependency-scanning.json"));
    }

    Job report_container_scanning() {
        return reports(r -> r.containerScanning("container-scanning.json"));
    }

    Job report_container_scanning_in_several_files() {
        return reports(r ->
                r.containerScanning("a/container-scanning.json").addContainerScanning("b/container-scanning.json"));
    }

    Job report_dast() {
        return reports(r -> r.dast("dast.json"));
    }

    Job report_dast_in_several_files() {
        return reports(r -> r.dast("a/dast.json").addDast("b/dast.json"));
    }

    Job report_api_fuzzing() {
        return reports(r -> r.apiFuzzing("api-fuzzing.json"));
    }

    Job report_api_fuzzing_in_several_files() {
        return reports(r -> r.apiFuzzing("a/api-fuzzing.json").addApiFuzzing("b/api-fuzzing.json"));
    }

    Job report_coverage_fuzzing() {
        return reports(r -> r.coverageFuzzing("coverage-fuzzing.json"));
    }

    Job report_coverage_fuzzing_in_several_files() {
        return reports(r -> r.coverageFuzzing("a/coverage-fuzzing.json").addCoverageFuzzing("b/coverage-fuzzing.json"));
    }

    Job report_license_scanning() {
        return reports(r -> r.licenseScanning("license-scanning.json"));
    }

    Job report_license_scanning_in_several_files() {
        return reports(r -> r.licenseScanning("a/license-scanning.json").addLicenseScanning("b/license-scanning.json"));
    }

    Job report_requirements() {
        return reports(r -> r.requirements("requirements.json"));
    }

    Job report_requirements_in_several_files() {
        return reports(r -> r.requirements("a/requirements.json").addRequirements("b/requirements.json"));
    }

    Job report_repository_xray() {
        return reports(r -> r.repositoryXray("repository-xray.json"));
    }

    Job report_repository_xray_in_several_files() {
        return reports(r -> r.repositoryXray("a/repository-xray.json").addRepositoryXray("b/repository-xray.json"));
    }

    Job report_load_performance() {
        return reports(r -> r.loadPerformance("load-performance.json"));
    }

    Job report_load_performance_in_several_files() {
        return reports(r -> r.loadPerformance("a/load-performance.json").addLoadPerformance("b/load-performance.json"));
    }

    Job report_lsif() {
        return reports(r -> r.lsif("lsif.json"));
    }

    Job report_lsif_in_several_files() {
        return reports(r -> r.lsif("a/lsif.json").addLsif("b/lsif.json"));
    }
}
