package dev.pipewright.assertion;

import java.util.Collection;
import java.util.stream.Collectors;

/** Names in messages. */
final class Quoted {

    private Quoted() {}

    static String name(String name) {
        return '"' + name + '"';
    }

    /** All names, in their order; in words where there are none. */
    static String names(Collection<String> names) {
        return names.isEmpty() ? "no jobs" : names.stream().map(Quoted::name).collect(Collectors.joining(", "));
    }
}
