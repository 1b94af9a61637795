package dev.pipewright.codegen.java;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.codegen.schema.Shape;
import dev.pipewright.codegen.schema.Shape.Decimal;
import dev.pipewright.codegen.schema.Shape.OneOf;
import dev.pipewright.codegen.schema.Shape.Span;
import dev.pipewright.codegen.schema.Shape.Text;
import dev.pipewright.codegen.schema.Shape.Whole;
import dev.pipewright.codegen.schema.TextLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain text of the schema as text of a Javadoc comment. */
final class DocText {

    private static final int WIDTH = 110;
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private DocText() {}

    /** Text with words between backticks as code. */
    static String html(String text) {
        StringBuilder html = new StringBuilder();
        int end = 0;
        for (var match : CODE.matcher(text).results().toList()) {
            html.append(escaped(text.substring(end, match.start()))).append(code(match.group(1)));
            end = match.end();
        }
        return html.append(escaped(text.substring(end))).toString().replaceAll("\\s+", " ");
    }

    /** A word of code; braces and the end of a comment cannot stand in an inline tag. */
    static String code(String text) {
        return fitsInlineTag(text) ? "{@code " + text + "}" : "<code>" + escaped(text) + "</code>";
    }

    static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("</pre>") ? text : text + ".";
    }

    /** A value as YAML writes it in one line. */
    static String yaml(JsonNode value) {
        return value.isTextual()
                ? value.textValue()
                : value.toString().replace("\"", "").replace(",", ", ");
    }

    /** What the schema allows, in words; empty for everything. */
    static String limit(Shape shape) {
        if (shape instanceof Whole whole && whole.bounds().isBounded()) {
            return whole.bounds().words();
        }
        if (shape instanceof Decimal decimal && decimal.bounds().isBounded()) {
            return decimal.bounds().words();
        }
        if (shape instanceof OneOf oneOf && !oneOf.allowed().isEmpty()) {
            return "one of " + codes(oneOf.allowed());
        }
        if (shape instanceof Text text) {
            return textLimit(text.limits());
        }
        return shape instanceof Span span ? textLimit(span.limits()) : "";
    }

    private static String textLimit(TextLimits limits) {
        if (!limits.allowed().isEmpty()) {
            return "one of " + codes(limits.allowed());
        }
        return limits.length().isBounded() ? limits.length().words() + " characters" : "";
    }

    private static String codes(List<String> values) {
        return String.join(", ", values.stream().map(DocText::code).toList());
    }

    /** Java and the YAML that it writes, side by side where each is one line. */
    static List<String> example(@Nullable String java, @Nullable String yaml) {
        List<String> body = new ArrayList<>();
        if (java != null && yaml != null && !java.contains("\n") && !yaml.contains("\n")) {
            body.add(java + "   // " + yaml);
        } else {
            if (java != null) {
                body.addAll(java.lines().toList());
            }
            if (yaml != null) {
                yaml.lines().forEach(line -> body.add((java == null ? "" : "// ") + line));
            }
        }
        boolean inline = fitsInlineTag(String.join("\n", body));
        List<String> lines = new ArrayList<>();
        lines.add(inline ? "<pre>{@code" : "<pre>");
        body.forEach(line -> lines.add(inline ? line : escaped(line)));
        lines.add(inline ? "}</pre>" : "</pre>");
        return lines;
    }

    private static boolean fitsInlineTag(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0 && !text.contains("*/") && !text.contains("@") && !text.contains("\\u");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;")
                .replace("{", "&#123;")
                .replace("}", "&#125;");
    }

    /** Prose in lines of a readable width; examples stay as they are. */
    static List<String> wrapped(List<String> lines) {
        List<String> all = new ArrayList<>();
        boolean example = false;
        for (String line : lines) {
            example |= line.startsWith("<pre>");
            if (example) {
                all.add(line);
            } else {
                wrap(line, all);
            }
            example &= !line.endsWith("</pre>");
        }
        return all;
    }

    private static void wrap(String line, List<String> all) {
        String indent = line.startsWith("@") ? "    " : "";
        StringBuilder current = new StringBuilder();
        for (String word : line.split(" ")) {
            if (!current.isEmpty() && current.length() + 1 + word.length() > WIDTH) {
                all.add(current.toString());
                current = new StringBuilder(indent).append(word);
            } else {
                current.append(current.isEmpty() ? "" : " ").append(word);
            }
        }
        all.add(current.toString());
    }
}
