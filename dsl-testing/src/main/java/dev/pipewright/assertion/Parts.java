package dev.pipewright.assertion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Pipelines or workflows, or the steps of one, asked for by name.
 *
 * @param kind what they are, in one word
 * @param all all of them in their order
 */
record Parts(String kind, List<Part> all) {

    /** The one of a name. */
    Optional<Part> part(String name) {
        return all.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    List<String> names() {
        return all.stream().map(Part::name).toList();
    }

    /** What is wrong with names; empty where there is one of each. */
    Optional<String> complaint(String... wanted) {
        return Arrays.stream(wanted)
                .flatMap(name -> Failure.unknown(kind, name, names()).stream())
                .findFirst();
    }

    /** What is wrong with names where there should be no others. */
    Optional<String> complaintOfOthers(String... wanted) {
        List<String> expected = List.of(wanted);
        List<String> others =
                names().stream().filter(name -> !expected.contains(name)).toList();
        return complaint(wanted)
                .or(() -> others.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Failure.text(
                                "there should be only the " + kind + "s " + Quoted.names(expected, kind),
                                "there are also " + Quoted.names(others, kind))));
    }
}
