package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.port.Fate;
import dev.pipewright.port.PortNote;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Writes what became of every key of a file.
 *
 * @param file the file
 * @param notes what became of its keys
 * @param written the files that were written; none where the result was refused
 * @param findings what was found on the way
 */
record ConvertText(String file, List<PortNote> notes, List<PlannedFile> written, List<Diagnostic> findings) {

    private static final List<Fate> TOLD = List.of(Fate.CHANGED, Fate.LOST);

    String of(AnswerFormat format) throws IOException {
        return switch (format) {
            case TEXT -> text();
            case MARKDOWN -> markdown();
            case JSON -> json() + "\n";
        };
    }

    private List<PortNote> notes(Fate fate) {
        return notes.stream().filter(note -> note.fate() == fate).toList();
    }

    private String headline() {
        int kept = notes(Fate.KEPT).size();
        return "%s: %d %s kept, %d changed, %d lost"
                .formatted(
                        file,
                        kept,
                        kept == 1 ? "key" : "keys",
                        notes(Fate.CHANGED).size(),
                        notes(Fate.LOST).size());
    }

    private String text() {
        StringBuilder out = new StringBuilder(headline()).append('\n');
        for (Fate fate : TOLD) {
            for (PortNote note : notes(fate)) {
                out.append("\n%s: %s: %s\n".formatted(word(fate), note.path(), note.message()));
                out.append("  at: ").append(note.origin()).append('\n');
                out.append(note.remedy().isEmpty() ? "" : "  do: " + note.remedy() + "\n");
            }
        }
        return out.toString();
    }

    private String markdown() {
        StringBuilder out = new StringBuilder("**" + headline() + "**\n");
        if (TOLD.stream().allMatch(fate -> notes(fate).isEmpty())) {
            return out.toString();
        }
        out.append("\n| | key | line | now | to do |\n| --- | --- | --: | --- | --- |\n");
        for (Fate fate : TOLD) {
            for (PortNote note : notes(fate)) {
                out.append("| %s | `%s` | %d | %s | %s |\n"
                        .formatted(
                                word(fate),
                                Markdown.cell(note.path()),
                                note.origin().line(),
                                Markdown.cell(note.message()),
                                Markdown.cell(note.remedy())));
            }
        }
        return out.toString();
    }

    private String json() throws IOException {
        return JsonAnswer.object(json -> {
            json.writeStringField("file", file);
            JsonAnswer.texts(
                    json, "written", written.stream().map(PlannedFile::path).toList());
            json.writeNumberField("kept", notes(Fate.KEPT).size());
            for (Fate fate : TOLD) {
                JsonAnswer.objects(json, word(fate), notes(fate), ConvertText::note);
            }
            FindingsJson.write(json, findings);
        });
    }

    private static void note(JsonGenerator json, PortNote note) throws IOException {
        json.writeStringField("key", note.path());
        json.writeNumberField("line", note.origin().line());
        json.writeNumberField("column", note.origin().column());
        json.writeStringField("message", note.message());
        json.writeStringField("remedy", note.remedy());
    }

    private static String word(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }
}
