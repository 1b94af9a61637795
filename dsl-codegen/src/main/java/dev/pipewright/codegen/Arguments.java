package dev.pipewright.codegen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options on the command line: {@code --name value}, each at most once a schema. */
final class Arguments {

    private static final String SCHEMA = "schema";

    private static final Set<String> KNOWN = Set.of(
            SCHEMA,
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

    /** The options of each schema: those that follow its {@code --schema}, and those before the first, which all share. */
    static List<Arguments> parse(String... words) {
        Map<String, String> shared = new LinkedHashMap<>();
        List<Arguments> schemas = new ArrayList<>();
        Map<String, String> values = shared;
        for (int i = 0; i < words.length; i += 2) {
            String name = words[i].startsWith("--") ? words[i].substring(2) : "";
            if (!KNOWN.contains(name) || i + 1 == words.length) {
                throw new IllegalArgumentException("\"" + words[i] + "\" is no option with a value; options are --"
                        + String.join(", --", KNOWN.stream().sorted().toList()));
            }
            if (name.equals(SCHEMA)) {
                values = new LinkedHashMap<>(shared);
                schemas.add(new Arguments(values));
            }
            if (values.put(name, words[i + 1]) != null) {
                throw new IllegalArgumentException("--" + name + " is given twice");
            }
        }
        if (schemas.isEmpty()) {
            throw new IllegalArgumentException("--" + SCHEMA + " is missing");
        }
        return schemas;
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
