package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.gitlab.Defaults;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.YamlOrigin;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@CheckInfo(
        id = "GL302",
        name = "keyword-deprecated",
        severity = WARNING,
        summary = "A keyword is deprecated",
        why = """
        It works today, and GitLab removes deprecated keywords with a major release, each May. only and except have a
        check of their own, which translates them.
        """)
final class KeywordDeprecated implements Check<EffectivePipeline> {

    /** A script is not moved: its lines would be broken anew. */
    private static final Set<String> MOVED = Set.of("image", "services", "cache");

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        GitLabVersion target = pipeline.target();
        Causes causes = new Causes(findings);
        for (KeywordUses.KeywordUse use : pipeline.keywordUses()) {
            GitLabVersion deprecated = use.facts().deprecated();
            if (applies(use.facts(), target)) {
                causes.report(
                        use.node(),
                        () -> new Place("", use.path()),
                        where -> "\"" + use.facts().name() + "\" is deprecated"
                                + (deprecated == null ? "" : " since GitLab " + deprecated),
                        finding -> RepairSites.add(help(finding, use.facts()), repair(pipeline, use)));
            }
        }
    }

    /** What all jobs take for a default moves to {@code default}; nothing that is shared is moved. */
    private static Optional<Repair> repair(EffectivePipeline pipeline, KeywordUses.KeywordUse use) {
        NodePath place = use.path();
        Object key = place.steps().get(0);
        String replacement = use.facts().use();
        if (place.steps().size() != 1
                || !replacement.equals("default:" + key)
                || !MOVED.contains(key.toString())
                || !(use.node().origin() instanceof YamlOrigin)
                || use.node().name().isPresent()
                || use.node().tag().isPresent()) {
            return Optional.empty();
        }
        if (pipeline.written().entries().stream().anyMatch(entry -> choosesDefaults(entry.value()))) {
            return Optional.empty(); // inherit:default is about default alone, not about the top level
        }
        Repair repair = Repair.of("move \"" + key + "\" to \"default\"")
                .in(use.node().origin().file());
        Node defaults = pipeline.written().get("default");
        if (defaults == null) {
            return Optional.of(repair.replace(
                    place, "default", Mapping.empty(use.node().origin()).with(key.toString(), use.node())));
        }
        return defaults instanceof Mapping mapping && !mapping.has(key.toString())
                ? Optional.of(repair.set(
                                NodePath.ROOT.key("default").key(key.toString()),
                                use.node(),
                                Defaults.of().keyOrder())
                        .remove(place))
                : Optional.empty();
    }

    private static boolean choosesDefaults(Node entry) {
        return entry instanceof Mapping job && job.get("inherit") instanceof Mapping inherit && inherit.has("default");
    }

    private static boolean applies(KeywordVersions facts, @Nullable GitLabVersion target) {
        GitLabVersion deprecated = facts.deprecated();
        boolean notYet = target != null && deprecated != null && target.isBefore(deprecated);
        return facts.isDeprecated() && !notYet && !facts.use().equals("rules");
    }

    private static Diagnostic help(Diagnostic finding, KeywordVersions facts) {
        return facts.use().isEmpty() ? finding : finding.addHelp("use \"" + facts.use() + "\" instead");
    }
}
