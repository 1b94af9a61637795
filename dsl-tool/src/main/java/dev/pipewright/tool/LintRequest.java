package dev.pipewright.tool;

import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.tree.Mapping;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line that asks for a verdict. */
final class LintRequest extends LineRequest {

    private @Nullable String target;
    private @Nullable LinkedHashMap<String, String> files;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private @Nullable Mapping inputs;

    LintRequest() {
        super("a: 1");
    }

    @Override
    void field(String name, JsonValue value) throws IOException, Found {
        switch (name) {
            case "target" -> target = value.textOrNull();
            case "files" -> files = new LinkedHashMap<>(value.texts());
            case "vars" -> variables.putAll(value.texts());
            case "inputs" -> inputs = value.mappingOrNull();
            default -> {}
        }
    }

    @Nullable
    String target() {
        return target;
    }

    /** Knows the files, the inputs and the variables of this line. */
    Resolver resolver() {
        ProjectFiles known = files == null ? ProjectFiles.none() : ProjectFiles.listed(files);
        Resolver resolver = Resolver.of(known).variables(variables);
        return inputs == null ? resolver : resolver.inputs(inputs);
    }
}
