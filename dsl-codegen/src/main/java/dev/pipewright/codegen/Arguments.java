package dev.pipewright.codegen;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options on the command line: {@code --name value}, each at most once. */
final class Arguments {

    private static final Set<String> KNOWN = Set.of(
            "schema",
            "package",
            "product",
            "doc",
            "reference",
            "sources",
            "resources",
            "variables",
            "variable-type",
            "page");

    private final Map<String, String> values;

    private Arguments(Map<String, String> values) {
        this.values = values;
    }

    static Arguments parse(String... words) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            String name = words[i].startsWith("--") ? words[i].substring(2) : "";
            if (!KNOWN.contains(name) || i + 1 == words.length) {
                throw new IllegalArgumentException("\"" + words[i] + "\" is no option with a value; options are --"
                        + String.join(", --", KNOWN.stream().sorted().toList()));
            }
            if (values.put(name, words[i + 1]) != null) {
                throw new IllegalArgumentException("--" + name + " is given twice");
            }
        }
        return new Arguments(values);
    }

    String needed(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException("--" + name + " is missing"));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Optional<Path> path(String name) {
        return text(name).map(Path::of);
    }
}
