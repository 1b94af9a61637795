package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Sequence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@CheckInfo(id = "GL304", name = "only-except", severity = WARNING, summary = "A job uses only or except", why = """
        GitLab has replaced only and except by rules and does not develop them further: they do not mix with rules in
        one job, cannot change variables or needs, and do not match merge-request pipelines unless they say so. The
        help gives the same as rules.
        """)
final class OnlyExcept implements Check<EffectivePipeline> {

    private static final Set<String> WHENS = Set.of("manual", "always", "on_failure");

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        for (EffectiveJob job : pipeline.jobs()) {
            Node only = job.get("only");
            Node except = job.get("except");
            Node node = only == null ? except : only;
            if (node == null) {
                continue;
            }
            String key = only == null ? "except" : "only";
            causes.report(
                    node,
                    () -> job.place(key),
                    where -> where.owner() + " uses \"" + key + "\", which GitLab has replaced by \"rules\"",
                    finding -> {
                        Diagnostic helped = finding;
                        for (String line : OnlyExceptAsRules.lines(only, except)) {
                            helped = helped.addHelp(line);
                        }
                        return RepairSites.add(helped, repair(job, only, except));
                    });
        }
    }

    private static Optional<Repair> repair(EffectiveJob job, @Nullable Node only, @Nullable Node except) {
        EffectivePipeline pipeline = job.pipeline();
        boolean workflow = pipeline.root().get("workflow") instanceof Mapping mapping && mapping.has("rules");
        if (only == null && !pipeline.isComplete()) {
            return Optional.empty(); // a workflow in another file would change what it means
        }
        Node node = only == null ? except : only;
        String key = only == null ? "except" : "only";
        return node == null
                ? Optional.empty()
                : ExactRules.of(only, except, workflow)
                        .flatMap(rules -> pipeline.repairSites()
                                .of(
                                        "say it by rules",
                                        key,
                                        node,
                                        other -> isTheSame(other, only, except),
                                        (repair, place) -> replaced(pipeline, repair, place, rules)))
                        .filter(repair -> repair.changes().stream()
                                .allMatch(change -> hasBoth(pipeline, change.place(), only, except)));
    }

    private static Repair replaced(EffectivePipeline pipeline, Repair before, NodePath place, Sequence rules) {
        Repair repair = before.replace(place, "rules", rules);
        List<Object> steps = place.steps();
        String entry = steps.get(0).toString();
        boolean both = steps.get(1).equals("only")
                && pipeline.written().get(entry) instanceof Mapping written
                && written.has("except");
        return both ? repair.remove(NodePath.ROOT.key(entry).key("except")) : repair;
    }

    /** Whether a job has this very choice, and nothing that rules would change beside it. */
    private static boolean isTheSame(EffectiveJob job, @Nullable Node only, @Nullable Node except) {
        String when = job.text("when").orElse("on_success");
        return Objects.equals(job.get("only"), only)
                && Objects.equals(job.get("except"), except)
                && !job.has("rules")
                && !job.has("start_in")
                && (when.equals("on_success") || (WHENS.contains(when) && only != null));
    }

    /** Whether the entry at a place has all of it itself. */
    private static boolean hasBoth(
            EffectivePipeline pipeline, NodePath place, @Nullable Node only, @Nullable Node except) {
        return place.steps().size() == 2
                && pipeline.written().get(place.steps().get(0).toString()) instanceof Mapping written
                && Objects.equals(written.get("only"), only)
                && Objects.equals(written.get("except"), except);
    }
}
