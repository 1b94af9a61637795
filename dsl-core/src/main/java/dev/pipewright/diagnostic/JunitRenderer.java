package dev.pipewright.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints findings as a JUnit XML report: a suite a file, a case a finding. An error is a failed case; a warning, which fails
 * nothing, is a skipped one. Where nothing was found there is one case that passed, since some readers take a report
 * without cases for a mistake.
 */
public final class JunitRenderer {

    private final SourceText sources;

    /** A renderer that quotes the lines which these sources know. */
    public JunitRenderer(SourceText sources) {
        this.sources = sources;
    }

    /** The whole report, ended by a newline. */
    public String render(List<Diagnostic> diagnostics) {
        Places places = new Places(sources);
        Map<String, List<Diagnostic>> suites = new LinkedHashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            suites.computeIfAbsent(places.file(diagnostic.origin()), file -> new ArrayList<>())
                    .add(diagnostic);
        }
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        counted(out.append("<testsuites"), "pipewright", diagnostics).append(">\n");
        suites.forEach((file, found) -> suite(out, file.isEmpty() ? "pipewright" : file, found));
        if (suites.isEmpty()) {
            out.append("  <testsuite name=\"pipewright\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">\n")
                    .append("    <testcase classname=\"pipewright\" name=\"no findings\"/>\n  </testsuite>\n");
        }
        return out.append("</testsuites>\n").toString();
    }

    private void suite(StringBuilder out, String file, List<Diagnostic> found) {
        counted(out.append("  <testsuite"), file, found).append(">\n");
        TextRenderer text = new TextRenderer(sources);
        for (Diagnostic diagnostic : found) {
            String place = diagnostic.path().isEmpty() ? "" : " " + diagnostic.path();
            attribute(out.append("    <testcase"), "classname", file);
            attribute(out, "name", diagnostic.id() + place).append(">\n");
            String element = diagnostic.isError() ? "failure" : "skipped";
            attribute(out.append("      <").append(element), "message", diagnostic.headline());
            if (diagnostic.isError()) {
                attribute(out, "type", diagnostic.id());
            }
            out.append('>');
            escaped(out, text.render(diagnostic), false)
                    .append("</")
                    .append(element)
                    .append(">\n    </testcase>\n");
        }
        out.append("  </testsuite>\n");
    }

    private static StringBuilder counted(StringBuilder out, String name, List<Diagnostic> found) {
        long errors = found.stream().filter(Diagnostic::isError).count();
        attribute(out, "name", name);
        attribute(out, "tests", Integer.toString(Math.max(1, found.size())));
        attribute(out, "failures", Long.toString(errors));
        attribute(out, "errors", "0");
        return attribute(out, "skipped", Long.toString(found.size() - errors));
    }

    private static StringBuilder attribute(StringBuilder out, String name, String value) {
        return escaped(out.append(' ').append(name).append("=\""), value, true).append('"');
    }

    private static StringBuilder escaped(StringBuilder out, String text, boolean attribute) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                case '\n', '\t' -> out.append(attribute ? "&#" + c + ";" : String.valueOf((char) c));
                default -> out.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
            }
        });
        return out;
    }

    /** XML 1.0 has no way to write the others at all. */
    private static boolean isAllowed(int c) {
        return (c >= ' ' && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
