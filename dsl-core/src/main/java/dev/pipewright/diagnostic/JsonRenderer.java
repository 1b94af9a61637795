package dev.pipewright.diagnostic;

import dev.pipewright.tree.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Prints findings for programs: a JSON array with an object a finding, whose keys are always all there and always in this
 * order: {@code severity}, {@code code}, {@code message}, {@code file}, {@code line}, {@code column}, {@code path},
 * {@code help} (a list of strings), {@code related} (a list of objects of {@code what}, {@code file}, {@code line},
 * {@code column}). What is unknown is the empty string or 0.
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
            quote(out.append(separator), help);
            separator = ", ";
        }
        out.append("], \"related\": [");
        separator = "";
        for (Diagnostic.Related related : diagnostic.related()) {
            string(out.append(separator).append('{'), "what", related.what()).append(", ");
            place(out, related.origin()).append('}');
            separator = ", ";
        }
        return out.append("]}").toString();
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
        return quote(quote(out, key).append(": "), value);
    }

    private static StringBuilder quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || (Character.isSurrogate(c) && !isPaired(text, i))) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"');
    }

    /** Half a character cannot be written in UTF-8. */
    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
