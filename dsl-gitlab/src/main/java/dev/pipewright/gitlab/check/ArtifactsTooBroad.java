package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.util.List;
import java.util.Set;

@CheckInfo(
        id = "GL602",
        name = "artifacts-too-broad",
        severity = WARNING,
        summary = "Artifacts hold the whole working tree, or whatever git does not track",
        why = """
        Packing, uploading and downloading everything again in each later job often takes longer than the job itself,
        and the archive holds what nobody meant to publish: caches, credentials that a script wrote, .git with its
        configuration.
        """)
final class ArtifactsTooBroad implements Check<EffectivePipeline> {

    private static final Set<String> ALL = Set.of(
            ".",
            "./",
            "*",
            "**",
            "**/*",
            "./*",
            "./**",
            "./**/*",
            "/",
            "$CI_PROJECT_DIR",
            "$CI_PROJECT_DIR/",
            "${CI_PROJECT_DIR}",
            "${CI_PROJECT_DIR}/",
            "$CI_PROJECT_DIR/*",
            "$CI_PROJECT_DIR/**");

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        for (EffectiveJob job : pipeline.jobs()) {
            if (!(job.get("artifacts") instanceof Mapping artifacts)) {
                continue;
            }
            List<Node> paths = Items.of(artifacts.get("paths"));
            for (int i = 0; i < paths.size(); i++) {
                int index = i;
                if (paths.get(i) instanceof Scalar path && ALL.contains(path.text())) {
                    causes.report(
                            path,
                            () -> job.place("artifacts", "paths").item(index),
                            where -> "the artifacts of " + where.owner() + " are the whole working tree: \""
                                    + path.text() + "\"",
                            finding -> finding.addHelp("name the files that a later job or a reader needs"));
                }
            }
            if (artifacts.get("untracked") instanceof Scalar flag && Boolean.TRUE.equals(flag.value())) {
                causes.report(
                        flag,
                        () -> job.place("artifacts", "untracked"),
                        where -> "the artifacts of " + where.owner() + " are all files that git does not track",
                        finding -> finding.addHelp("name the files under paths instead of untracked: true"));
            }
        }
    }
}
