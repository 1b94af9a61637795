package dev.pipewright.yaml;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.tree.Origin;
import java.util.List;

/** All that can be wrong with a YAML text, with the id of its finding. */
enum YamlProblem {
    SYNTAX("PW001", Severity.ERROR),
    NOT_UTF_8("PW002", Severity.ERROR),
    CHARACTER("PW003", Severity.ERROR),
    BYTE_ORDER_MARK("PW004", Severity.WARNING),
    DUPLICATE_KEY("PW005", Severity.WARNING),
    UNKNOWN_ALIAS("PW006", Severity.ERROR),
    RECURSIVE_ALIAS("PW007", Severity.ERROR),
    COMPLEX_KEY("PW008", Severity.WARNING),
    MERGE("PW009", Severity.ERROR),
    TAG("PW010", Severity.ERROR),
    NUMBER("PW011", Severity.ERROR),
    TOO_LONG("PW012", Severity.ERROR),
    LINE_TOO_LONG("PW013", Severity.ERROR),
    TOO_DEEP("PW014", Severity.ERROR),
    TOO_MANY_NODES("PW015", Severity.ERROR),
    NO_MERGE("PW016", Severity.WARNING);

    private final String id;
    private final Severity severity;

    YamlProblem(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    String id() {
        return id;
    }

    boolean isWarning() {
        return severity == Severity.WARNING;
    }

    Diagnostic at(Origin origin, String message) {
        return new Diagnostic(severity, id, message, origin, "", List.of(), List.of());
    }
}
