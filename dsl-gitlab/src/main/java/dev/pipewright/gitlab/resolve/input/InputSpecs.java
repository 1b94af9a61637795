package dev.pipewright.gitlab.resolve.input;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The inputs that a file or a job declares, in order. */
public final class InputSpecs {

    private final List<InputSpec> specs;
    private final Node node;

    private InputSpecs(List<InputSpec> specs, Node node) {
        this.specs = specs;
        this.node = node;
    }

    /** The inputs of a mapping from names to declarations. */
    public static InputSpecs of(Mapping inputs) {
        List<InputSpec> specs = new ArrayList<>();
        for (Entry entry : inputs) {
            specs.add(new InputSpec(Ruby.text(entry.key()), entry.key(), entry.value()));
        }
        return new InputSpecs(specs, inputs);
    }

    /** What is wrong with given values, in GitLab's order. */
    public List<InputError> check(Mapping given) {
        List<InputError> errors = new ArrayList<>(unknown(given));
        Map<String, Node> resolved = values(given);
        for (InputSpec spec : specs) {
            spec.check(given.get(spec.name()), resolved, errors);
        }
        return errors;
    }

    private List<InputError> unknown(Mapping given) {
        List<Entry> unknown = given.entries().stream()
                .filter(entry -> specs.stream().noneMatch(spec -> spec.name().equals(Ruby.text(entry.key()))))
                .toList();
        if (unknown.isEmpty()) {
            return List.of();
        }
        String names = unknown.stream().map(entry -> Ruby.text(entry.key())).collect(Collectors.joining(", "));
        String known = specs.isEmpty()
                ? "none is declared"
                : "declared are "
                        + specs.stream().map(spec -> '"' + spec.name() + '"').collect(Collectors.joining(", "));
        return List.of(new InputError(
                "unknown input arguments: " + names,
                "unknown input \"" + names.replace(", ", "\", \"") + "\": " + known,
                unknown.get(0).key()));
    }

    /** The values that the inputs have: the given ones, else the defaults. */
    public Map<String, Node> values(Mapping given) {
        Map<String, Node> values = new LinkedHashMap<>();
        for (Entry entry : given) {
            values.put(Ruby.text(entry.key()), entry.value());
        }
        Map<String, Node> resolved = new LinkedHashMap<>();
        for (InputSpec spec : specs) {
            Node value = spec.value(given.get(spec.name()), values);
            resolved.put(spec.name(), value);
            values.put(spec.name(), value);
        }
        return resolved;
    }

    /** The mapping of declarations. */
    public Node node() {
        return node;
    }
}
