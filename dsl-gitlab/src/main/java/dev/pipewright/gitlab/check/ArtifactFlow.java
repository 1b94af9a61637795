package dev.pipewright.gitlab.check;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which jobs hand artifacts to others of their pipeline. */
final class ArtifactFlow {

    private final Set<String> taken = new HashSet<>();
    private int lastTakingAll = -1;
    private int lastStage = -1;

    ArtifactFlow(EffectivePipeline pipeline) {
        for (EffectiveJob job : pipeline.jobs()) {
            int stage = job.stageIndex().orElse(Integer.MAX_VALUE);
            lastStage = Math.max(lastStage, job.has("trigger") ? -1 : stage);
            Node needs = job.get("needs");
            List<String> dependencies = job.dependencies();
            collectNeeds(needs);
            RulesOf.of(job.get("rules")).orElse(List.of()).forEach(rule -> collectNeeds(rule.get("needs")));
            if (job.get("trigger") instanceof Mapping trigger) {
                Items.of(trigger.get("include")).forEach(this::collectInclude);
            } else if (dependencies != null) {
                dependencies.forEach(this::take);
            } else if (needs == null) {
                lastTakingAll = Math.max(lastTakingAll, stage);
            }
        }
    }

    /** Whether another job gets the artifacts of this one. */
    boolean isTaken(EffectiveJob job) {
        return taken.contains(job.name()) || job.stageIndex().orElse(0) < lastTakingAll;
    }

    /** Whether jobs come after this one that could take its artifacts. */
    boolean isFollowed(EffectiveJob job) {
        return job.stageIndex().orElse(Integer.MAX_VALUE) < lastStage;
    }

    private void collectNeeds(@Nullable Node needs) {
        if (needs instanceof Sequence list && list.tag().isPresent()) {
            lastTakingAll = Integer.MAX_VALUE;
        }
        for (Node need : Items.of(needs)) {
            if (need instanceof Scalar name) {
                take(name.text());
            } else if (need instanceof Mapping mapping && mapping.get("job") instanceof Scalar name) {
                boolean refused = mapping.get("artifacts") instanceof Scalar flag && Boolean.FALSE.equals(flag.value());
                if (!refused) {
                    take(name.text());
                }
            } else if (need.tag().isPresent()) {
                lastTakingAll = Integer.MAX_VALUE;
            }
        }
    }

    private void collectInclude(Node include) {
        if (include instanceof Mapping mapping && mapping.get("job") instanceof Scalar name) {
            take(name.text());
        }
    }

    /** An instance of a parallel job stands for the job. */
    private void take(String name) {
        taken.add(name);
        int list = name.indexOf(": [");
        if (list > 0) {
            taken.add(name.substring(0, list));
        }
        int space = name.lastIndexOf(' ');
        if (space > 0 && name.indexOf('/', space) > 0) {
            taken.add(name.substring(0, space));
        }
    }
}
