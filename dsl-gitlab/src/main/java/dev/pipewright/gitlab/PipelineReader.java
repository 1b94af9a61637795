package dev.pipewright.gitlab;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.YamlOrigin;
import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a pipeline of a YAML text. */
final class PipelineReader {

    private static final String UNREADABLE = "GL020";

    private PipelineReader() {}

    static Pipeline read(Path file) {
        String name = file.toString().replace('\\', '/');
        try {
            return pipeline(YamlReader.read(Files.readAllBytes(file), name), name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    static Pipeline parse(String yaml, String fileName) {
        return pipeline(YamlReader.read(yaml, fileName), fileName);
    }

    private static Pipeline pipeline(YamlResult read, String file) {
        if (read.hasErrors()) {
            throw new UnreadablePipelineException(read.diagnostics());
        }
        List<Node> documents = read.file().documents();
        boolean withHeader = documents.size() > 1 && documents.get(0) instanceof Mapping first && first.has("spec");
        Mapping header = withHeader ? (Mapping) documents.get(0) : null;
        int place = withHeader ? 1 : 0;
        Mapping root = root(documents.size() > place ? documents.get(place) : null, file);
        List<Node> unused = documents.subList(place + 1, documents.size());
        return Pipeline.of(root, header, new ReadText(read.file().header(), unused, read.diagnostics()), file);
    }

    private static Mapping root(@Nullable Node document, String file) {
        if (document == null || (document instanceof Scalar scalar && scalar.isNull())) {
            Origin place = document == null ? new YamlOrigin(file, 1, 1) : document.origin();
            throw refused("the file is empty, and a configuration has at least one job", place);
        }
        if (document instanceof Mapping root && root.tag().isEmpty()) {
            return root;
        }
        String found = document.tag().isPresent()
                ? "a " + document.tag().get()
                : document instanceof Scalar ? "a single value" : "a list";
        throw refused(
                "the file is " + found + ", and a configuration is a mapping of keywords and jobs", document.origin());
    }

    private static UnreadablePipelineException refused(String message, Origin place) {
        return new UnreadablePipelineException(List.of(
                Diagnostic.error(UNREADABLE, message, place).addHelp("write a job: its name, and its script below")));
    }
}
