package dev.pipewright.assertion;

import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import java.util.Optional;

/** The jobs that a job of the configuration waits for. */
final class ResolvedNeeds {

    private ResolvedNeeds() {}

    /** The names; empty where the job waits for the stages before it. */
    static Optional<List<String>> of(ResolvedJob job) {
        boolean hasNeeds = job.keywords().get("scheduling_type") instanceof Scalar type
                && type.text().equals("dag");
        if (!hasNeeds) {
            return Optional.empty();
        }
        Node jobs = job.keywords().get("needs") instanceof Mapping kinds ? kinds.get("job") : null;
        return Optional.of(
                jobs instanceof Sequence needs
                        ? needs.stream()
                                .filter(Mapping.class::isInstance)
                                .map(need -> ((Mapping) need).get("name"))
                                .filter(Scalar.class::isInstance)
                                .map(name -> ((Scalar) name).text())
                                .toList()
                        : List.of());
    }
}
