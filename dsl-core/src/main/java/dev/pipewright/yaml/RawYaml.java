package dev.pipewright.yaml;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first document of a text as its events tell it, for readers whose rules differ from Psych's.
 *
 * @param root the value; null for a text without one, and where there is a problem
 * @param problem why the text is no YAML, where it is none
 */
public record RawYaml(@Nullable RawNode root, Optional<RawProblem> problem) {

    /** Reads the first document of a text; what follows it is not looked at. */
    public static RawYaml read(String text) {
        return read(text, YamlLimits.DEFAULT);
    }

    /** Reads the first document of a text, within limits; what follows it is not looked at. */
    public static RawYaml read(String text, YamlLimits limits) {
        return new RawComposer(text, limits).read();
    }
}
