package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pipewright.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.List;

/** Writes findings into the answers to lines of JSON. */
final class FindingsJson {

    private static final String SAYS = "GitLab says: ";

    private FindingsJson() {}

    static void write(JsonGenerator json, String name, List<Diagnostic> findings) throws IOException {
        json.writeArrayFieldStart(name);
        for (Diagnostic finding : findings) {
            json.writeStartObject();
            json.writeStringField("code", finding.id());
            json.writeStringField("message", finding.message());
            json.writeStringField("file", finding.origin().file());
            json.writeNumberField("line", finding.origin().line());
            json.writeNumberField("column", finding.origin().column());
            json.writeStringField("path", finding.path());
            json.writeArrayFieldStart("help");
            for (String help : finding.help()) {
                json.writeString(help);
            }
            json.writeEndArray();
            for (Diagnostic.Related related : finding.related()) {
                if (related.what().startsWith(SAYS)) {
                    json.writeStringField("gitlab", related.what().substring(SAYS.length()));
                    break;
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
