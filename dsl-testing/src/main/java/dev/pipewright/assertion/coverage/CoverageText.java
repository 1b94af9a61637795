package dev.pipewright.assertion.coverage;

import dev.pipewright.tree.Origin;
import java.util.List;
import java.util.Locale;

/** A coverage for people, as Markdown, and for programs, as JSON. */
public final class CoverageText {

    private CoverageText() {}

    /** The outcome in a line: {@code 17 of 20 rules decided something in this test run}. */
    public static String headline(RulesCoverage coverage) {
        List<CoveredRule> rules = coverage.rules();
        long covered = rules.stream().filter(CoveredRule::isCovered).count();
        return covered + " of " + rules.size() + " rules decided something in this test run";
    }

    /** The outcome, and a table of the rules that never decided anything; empty where no pipeline with rules was tested. */
    public static String summary(RulesCoverage coverage) {
        if (coverage.rules().isEmpty()) {
            return "";
        }
        List<CoveredRule> uncovered = coverage.uncovered();
        String headline = "Rules coverage: " + headline(coverage);
        return uncovered.isEmpty() ? headline + "\n" : headline + "; these never did:\n\n" + table(uncovered);
    }

    /** The outcome, and a table of all rules, those that never decided anything first. */
    public static String markdown(RulesCoverage coverage) {
        List<CoveredRule> covered =
                coverage.rules().stream().filter(CoveredRule::isCovered).toList();
        StringBuilder out = new StringBuilder("# Rules coverage\n\n")
                .append(headline(coverage))
                .append(".\n");
        if (!coverage.uncovered().isEmpty()) {
            out.append("\n## Never decided anything\n\n").append(table(coverage.uncovered()));
        }
        if (!covered.isEmpty()) {
            out.append("\n## Decided\n\n").append(table(covered));
        }
        return out.toString();
    }

    private static String table(List<CoveredRule> rules) {
        StringBuilder out = new StringBuilder(
                "| pipeline | job | rule | it says | line | events | decided |\n|---|---|--:|---|---|--:|--:|\n");
        for (CoveredRule rule : rules) {
            out.append("| ")
                    .append(String.join(
                            " | ",
                            cell(rule.file()),
                            cell(rule.job()),
                            Integer.toString(rule.number()),
                            "`" + cell(rule.says()) + "`",
                            cell(place(rule.origin())),
                            Integer.toString(rule.events()),
                            Integer.toString(rule.decided())))
                    .append(" |\n");
        }
        return out.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private static String place(Origin origin) {
        return origin.file().isEmpty() ? "-" : origin.file() + ":" + origin.line();
    }

    /** All rules as a JSON array of objects. */
    public static String json(RulesCoverage coverage) {
        StringBuilder out = new StringBuilder("[");
        String separator = "\n";
        for (CoveredRule rule : coverage.rules()) {
            out.append(separator)
                    .append("  {\"pipeline\": ")
                    .append(quoted(rule.file()))
                    .append(", \"job\": ")
                    .append(quoted(rule.job()))
                    .append(", \"rule\": ")
                    .append(rule.number())
                    .append(", \"says\": ")
                    .append(quoted(rule.says()))
                    .append(", \"file\": ")
                    .append(quoted(rule.origin().file()))
                    .append(", \"line\": ")
                    .append(rule.origin().line())
                    .append(", \"events\": ")
                    .append(rule.events())
                    .append(", \"decided\": ")
                    .append(rule.decided())
                    .append('}');
            separator = ",\n";
        }
        return out.append("\n]\n").toString();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
