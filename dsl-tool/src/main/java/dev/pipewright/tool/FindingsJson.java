package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pipewright.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.List;

/** Writes findings into the answers to lines of JSON. */
final class FindingsJson {

    private static final String SAYS = "GitLab says: ";

    private FindingsJson() {}

    /** The fields {@code errors} and {@code warnings}. */
    static void write(JsonGenerator json, List<Diagnostic> findings) throws IOException {
        errors(json, findings);
        write(
                json,
                "warnings",
                findings.stream().filter(each -> !each.isError()).toList());
    }

    /** The field {@code errors} alone. */
    static void errors(JsonGenerator json, List<Diagnostic> findings) throws IOException {
        write(json, "errors", findings.stream().filter(Diagnostic::isError).toList());
    }

    private static void write(JsonGenerator json, String field, List<Diagnostic> findings) throws IOException {
        JsonAnswer.objects(json, field, findings, FindingsJson::fields);
    }

    private static void fields(JsonGenerator json, Diagnostic finding) throws IOException {
        json.writeStringField("code", finding.id());
        json.writeStringField("message", finding.message());
        json.writeStringField("file", finding.origin().file());
        json.writeNumberField("line", finding.origin().line());
        json.writeNumberField("column", finding.origin().column());
        json.writeStringField("path", finding.path());
        JsonAnswer.texts(json, "help", finding.help());
        for (Diagnostic.Related related : finding.related()) {
            if (related.what().startsWith(SAYS)) {
                json.writeStringField("gitlab", related.what().substring(SAYS.length()));
                break;
            }
        }
    }
}
