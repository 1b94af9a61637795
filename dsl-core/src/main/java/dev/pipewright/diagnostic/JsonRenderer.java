package dev.pipewright.diagnostic;

import dev.pipewright.tree.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Prints findings for programs: a JSON array with an object a finding, whose keys are always all there and always in this
 * order: {@code severity}, {@code code}, {@code message}, {@code file}, {@code line}, {@code column}, {@code path},
 * {@code help} (a list of strings), {@code related} (a list of objects of {@code what}, {@code file}, {@code line},
 * {@code column}), {@code repair} (what {@code lint --fix} would do). What is unknown is the empty string or 0.
 */
public final class JsonRenderer {

    private final SourceText sources;

    /** A renderer that names files as these sources do. */
    public JsonRenderer(SourceText sources) {
        this.sources = sources;
    }

    /** All findings, one a line, ended by a newline. */
    public String render(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return "[]\n";
        }
        return diagnostics.stream().map(this::render).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }

    private String render(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder("{");
        string(out, "severity", diagnostic.severity().word()).append(", ");
        string(out, "code", diagnostic.id()).append(", ");
        string(out, "message", diagnostic.message()).append(", ");
        place(out, diagnostic.origin()).append(", ");
        string(out, "path", diagnostic.path()).append(", \"help\": [");
        String separator = "";
        for (String help : diagnostic.help()) {
            JsonText.quote(out.append(separator), help);
            separator = ", ";
        }
        out.append("], \"related\": [");
        separator = "";
        for (Diagnostic.Related related : diagnostic.related()) {
            string(out.append(separator).append('{'), "what", related.what()).append(", ");
            place(out, related.origin()).append('}');
            separator = ", ";
        }
        String repair = diagnostic.repair().map(Repair::summary).orElse("");
        return string(out.append("], "), "repair", repair).append('}').toString();
    }

    private StringBuilder place(StringBuilder out, Origin origin) {
        Optional<String> file = sources.find(origin).map(SourceText.Snippet::file);
        return string(out, "file", file.orElse(origin.file()))
                .append(", \"line\": ")
                .append(origin.line())
                .append(", \"column\": ")
                .append(origin.column());
    }

    private static StringBuilder string(StringBuilder out, String key, String value) {
        return JsonText.quote(JsonText.quote(out, key).append(": "), value);
    }
}
