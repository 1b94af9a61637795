package dev.pipewright.tool;

import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlResult;
import dev.pipewright.yaml.YamlWriter;
import java.util.List;
import java.util.Optional;

/** Writes YAML in our style: the same values, the same comments, other spaces and quotes. */
public final class Format {

    private Format() {}

    /**
     * The text in our style.
     *
     * @param name the file's name, for findings
     */
    public static Formatted text(String yaml, String name) {
        return written(YamlReader.read(yaml, name));
    }

    /**
     * The file's bytes in our style; they should be UTF-8.
     *
     * @param name the file's name, for findings
     */
    public static Formatted bytes(byte[] yaml, String name) {
        return written(YamlReader.read(yaml, name));
    }

    private static Formatted written(YamlResult read) {
        Optional<String> text = read.hasErrors() ? Optional.empty() : Optional.of(YamlWriter.write(read.file()));
        return new Formatted(text, List.copyOf(read.diagnostics()));
    }
}
