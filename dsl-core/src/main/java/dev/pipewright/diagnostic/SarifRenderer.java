package dev.pipewright.diagnostic;

import dev.pipewright.tree.Origin;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints findings as a SARIF 2.1.0 log with one run; files are relative to {@code %SRCROOT%}, columns count characters.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">OASIS: SARIF 2.1.0</a>
 */
public final class SarifRenderer {

    private static final String UNRESERVED = "-._~/";

    private final SourceText sources;
    private final String version;
    private final Map<String, CheckSummary> checks = new TreeMap<>();

    /**
     * A renderer that names files as these sources do.
     *
     * @param version the version of the library
     * @param checks what is known about the checks; a finding of any other id is told without
     */
    public SarifRenderer(SourceText sources, String version, List<CheckSummary> checks) {
        this.sources = sources;
        this.version = version;
        checks.forEach(check -> this.checks.put(check.id(), check));
    }

    /** The whole log, ended by a newline. */
    public String render(List<Diagnostic> diagnostics) {
        List<String> ids =
                diagnostics.stream().map(Diagnostic::id).distinct().sorted().toList();
        JsonText json = new JsonText()
                .open('{')
                .entry("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .entry("version", "2.1.0")
                .key("runs")
                .open('[')
                .open('{');
        json.key("tool").open('{').key("driver").open('{').entry("name", "Pipewright");
        json.entry("version", version).key("rules").open('[');
        ids.forEach(id -> rule(json, id));
        json.close(']').close('}').close('}');
        json.entry("columnKind", "unicodeCodePoints").key("results").open('[');
        Places places = new Places(sources);
        diagnostics.forEach(diagnostic -> result(json, diagnostic, ids.indexOf(diagnostic.id()), places));
        return json.close(']').close('}').close(']').close('}').text();
    }

    private void rule(JsonText json, String id) {
        json.open('{').entry("id", id);
        CheckSummary check = checks.get(id);
        if (check != null) {
            json.entry("name", check.name());
            message(json.key("shortDescription"), check.summary());
            message(json.key("fullDescription"), check.why().strip());
        }
        json.close('}');
    }

    private static void result(JsonText json, Diagnostic diagnostic, int rule, Places places) {
        json.open('{').entry("ruleId", diagnostic.id()).entry("ruleIndex", rule).entry("level", level(diagnostic));
        message(json.key("message"), text(diagnostic));
        json.key("locations").open('[');
        if (!diagnostic.origin().file().isEmpty()) {
            json.open('{');
            physical(json, diagnostic.origin(), places);
            if (!diagnostic.path().isEmpty()) {
                json.key("logicalLocations").open('[').open('{');
                json.entry("fullyQualifiedName", diagnostic.path()).close('}').close(']');
            }
            json.close('}');
        }
        json.close(']').key("relatedLocations").open('[');
        for (Diagnostic.Related related : diagnostic.related()) {
            if (!related.origin().file().isEmpty()) {
                json.open('{');
                physical(json, related.origin(), places);
                message(json.key("message"), related.what());
                json.close('}');
            }
        }
        json.close(']').key("partialFingerprints").open('{');
        json.entry("pipewright/v1", places.fingerprint(diagnostic)).close('}').close('}');
    }

    /** Notes without a place have no home in the format but the message. */
    private static String text(Diagnostic diagnostic) {
        List<String> lines = new ArrayList<>(List.of(diagnostic.message()));
        diagnostic.related().stream()
                .filter(related -> related.origin().file().isEmpty())
                .forEach(related -> lines.add(related.what()));
        lines.addAll(diagnostic.help());
        return String.join("\n", lines);
    }

    private static void physical(JsonText json, Origin origin, Places places) {
        json.key("physicalLocation").open('{').key("artifactLocation").open('{');
        json.entry("uri", uri(places.file(origin)))
                .entry("uriBaseId", "%SRCROOT%")
                .close('}');
        if (origin.line() > 0) {
            json.key("region").open('{').entry("startLine", origin.line());
            if (origin.column() > 0) {
                json.entry("startColumn", origin.column());
            }
            json.close('}');
        }
        json.close('}');
    }

    private static void message(JsonText json, String text) {
        json.open('{').entry("text", text).close('}');
    }

    private static String level(Diagnostic diagnostic) {
        return switch (diagnostic.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** A path as a reference: a colon in its first folder would look like a scheme, so every such character is escaped. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
