package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.tree.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

@CheckInfo(
        id = "GL706",
        name = "passes-only-with-cache",
        severity = WARNING,
        summary = "A job passes only where its cache is there",
        why = """
        A cache may be gone at any time: on another runner, for a new key, after somebody cleared it. A job must pass with
        an empty one, and just take longer. Tools that are told to stay offline cannot, and neither can a job that uses
        packages which only another job installs: what must be there is an artifact, not a cache.
        """)
final class PassesOnlyWithCache implements Check<EffectivePipeline> {

    private static final Pattern OFFLINE =
            Pattern.compile("\\bmvnw?\\b.* (-o|--offline)\\b|\\bgradlew?\\b.* --offline\\b"
                    + "|\\b(npm|pnpm|yarn)\\b.* (--offline|--prefer-offline=only)(\\s|$)|\\bcargo\\b.* --offline\\b"
                    + "|\\bbundle\\b.* --local\\b|\\bGOPROXY=off\\b");
    private static final Pattern USES_MODULES = Pattern.compile(
            "^\\s*(npm (run|test|t)\\b|npx |yarn (run|test|lint|build)\\b|node_modules/|\\./node_modules/)");
    private static final Pattern MAY_INSTALL =
            Pattern.compile("install|\\bci\\b|\\bnpm i\\b|\\badd\\b|bootstrap|setup|^\\s*yarn\\s*$"
                    + "|^\\s*yarn --|pnpm|make|\\.sh\\b|\\bcp\\b|\\btar\\b|\\bunzip\\b|\\bln\\b|\\bmv\\b");

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        boolean handedOn = pipeline.jobs().stream().anyMatch(PassesOnlyWithCache::handsModulesOn);
        for (EffectiveJob job : pipeline.jobs()) {
            if (!job.isComplete() || !job.has("cache")) {
                continue;
            }
            offline(job)
                    .ifPresent(line -> report(
                            job,
                            line,
                            "\"" + line.text().strip() + "\" downloads nothing",
                            findings,
                            "leave the option out: the tool takes from the cache what is there"));
            if (!handedOn && pipeline.isComplete()) {
                uninstalled(job)
                        .ifPresent(line -> report(
                                job,
                                line,
                                "no command of it installs packages before \""
                                        + line.text().strip() + "\"",
                                findings,
                                "install first, from the cache where it is there: npm ci --prefer-offline"));
            }
        }
    }

    private static Optional<ScriptLine> offline(EffectiveJob job) {
        return job.script().stream()
                .filter(line ->
                        OFFLINE.matcher(line.text()).find() && !line.text().contains("||"))
                .findFirst();
    }

    private static Optional<ScriptLine> uninstalled(EffectiveJob job) {
        boolean cached = Items.of(job.get("cache")).stream().anyMatch(cache -> namesModules(cache.toString()));
        List<ScriptLine> script = job.script();
        if (!cached
                || script.stream()
                        .anyMatch(line -> MAY_INSTALL.matcher(line.text()).find())) {
            return Optional.empty();
        }
        return script.stream()
                .filter(line -> USES_MODULES.matcher(line.text()).find())
                .findFirst();
    }

    private static boolean handsModulesOn(EffectiveJob job) {
        Node artifacts = job.get("artifacts");
        return artifacts != null && namesModules(artifacts.toString());
    }

    private static boolean namesModules(String text) {
        return text.contains("node_modules");
    }

    private static void report(EffectiveJob job, ScriptLine line, String why, Findings findings, String help) {
        findings.report(
                line.node(),
                line.place().get().path(),
                "job \"" + job.name() + "\" passes only where its cache is there: " + why,
                finding -> finding.addHelp(help));
    }
}
