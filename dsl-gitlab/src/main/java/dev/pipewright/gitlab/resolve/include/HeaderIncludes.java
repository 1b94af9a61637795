package dev.pipewright.gitlab.resolve.include;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.problem.Refusal;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code spec:include}: files that declare inputs for several others. */
final class HeaderIncludes {

    private final Context context;
    private final Place place;

    HeaderIncludes(Context context, Place place) {
        this.context = context;
        this.place = place;
    }

    /** The inputs of the included files, then the file's own. */
    Mapping merge(Node include, Mapping own) {
        List<Mapping> all = new ArrayList<>();
        for (Location location : new Locations(context, place).of(include)) {
            for (String kind : location.kinds()) {
                IncludedFile file = IncludedFile.of(kind, location, context, place);
                if (file.problem() != null) {
                    throw new Refusal(file.problem());
                }
                String text = file.text();
                if (text != null) {
                    Mapping content = new ConfigLoader(context, file.place(), file.name()).load(text, null, Map.of());
                    if (content.get("inputs") instanceof Mapping inputs) {
                        all.add(inputs);
                    }
                }
            }
        }
        all.add(own);
        return unique(all, own);
    }

    private static Mapping unique(List<Mapping> all, Mapping own) {
        Mapping.Builder result = Mapping.builder(own.origin());
        Set<String> names = new LinkedHashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        for (Mapping inputs : all) {
            for (Entry input : inputs) {
                if (!names.add(input.name())) {
                    twice.add(input.name());
                }
                result.put(input.key(), input.value());
            }
        }
        if (!twice.isEmpty()) {
            String list = String.join(", ", twice);
            throw new Refusal(Problem.at(
                    own,
                    Cause.INPUT,
                    "Duplicate input keys found: " + list
                            + ". Input keys must be unique across all included files and inline specifications.",
                    "the inputs " + list + " are declared twice"));
        }
        return result.build();
    }
}
