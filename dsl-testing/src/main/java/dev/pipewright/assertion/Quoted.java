package dev.pipewright.assertion;

import java.util.Collection;
import java.util.stream.Collectors;

/** Names in messages. */
final class Quoted {

    private Quoted() {}

    static String name(String name) {
        return '"' + name + '"';
    }

    /** All names of jobs, in their order; in words where there are none. */
    static String names(Collection<String> names) {
        return names(names, "job");
    }

    /** All names, in their order; in words where there are none of this kind. */
    static String names(Collection<String> names, String kind) {
        return names.isEmpty()
                ? "no " + kind + "s"
                : names.stream().map(Quoted::name).collect(Collectors.joining(", "));
    }
}
