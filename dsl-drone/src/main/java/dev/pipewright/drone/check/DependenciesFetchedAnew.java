package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.List;
import java.util.regex.Pattern;

@CheckInfo(
        id = "DR603",
        name = "dependencies-fetched-anew",
        severity = INFO,
        summary = "Each build downloads all dependencies",
        why = """
        Every step begins with nothing but the clone, so that a package manager downloads the same files again in each build.
        A step that restores them from a storage and one that keeps them there, with a checksum of the lock file as the key,
        take seconds. Let only pushes to the default branch fill it, and pull requests read it.
        """)
final class DependenciesFetchedAnew implements Check<CheckedFile> {

    private static final Pattern FETCH = Pattern.compile(
            "(?:^|[\\s;&|(/])(?:npm (?:ci|install|i)|yarn(?: install)?(?=$|\\s*[;&|]|\\s+--)|pnpm (?:install|i)|mvnw?\\s|gradlew?\\s"
                    + "|go (?:mod download|build|test)|pip3? install|poetry install|bundle install|composer install"
                    + "|cargo (?:build|test|fetch))");

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            List<CheckedStep> fetching = pipeline.withoutServices().stream()
                    .filter(step -> step.command(FETCH).isPresent() && !keepsFiles(step))
                    .toList();
            if (!fetching.isEmpty() && pipeline.runsInContainers() && !hasCache(pipeline)) {
                fetching.get(0)
                        .command(FETCH)
                        .orElseThrow()
                        .report(
                                findings,
                                CheckedStep.label(fetching) + " downloads its dependencies in each build",
                                "keep them in a storage, in Java with DependencyCache, in YAML with meltwater/drone-cache");
            }
        }
    }

    private static boolean hasCache(CheckedPipeline pipeline) {
        return pipeline.withoutServices().stream()
                .anyMatch(step -> step.image().text().contains("cache"));
    }

    private static boolean keepsFiles(CheckedStep step) {
        return step.mountedVolumes().stream().anyMatch(volume -> volume.has("host") || volume.has("claim"));
    }
}
