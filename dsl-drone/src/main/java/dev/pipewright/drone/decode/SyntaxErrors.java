package dev.pipewright.drone.decode;

import dev.pipewright.yaml.RawProblem;

/** The words that YAML readers of Go have for a broken text. */
public final class SyntaxErrors {

    private SyntaxErrors() {}

    /** How Drone refuses the text. */
    static RefusedException refused(RawProblem problem, String text) {
        String message = message(problem, text);
        // Its line numbers begin at 0, and a 0 is not told.
        int line = problem.line() - 1;
        boolean hidden = problem.kind() == RawProblem.Kind.UNKNOWN_ANCHOR
                || problem.kind() == RawProblem.Kind.CHARACTERS
                || line == 0;
        return new RefusedException("yaml: " + (hidden ? "" : "line " + line + ": ") + message, problem.line());
    }

    /** What is wrong, without the place. */
    public static String message(RawProblem problem, String text) {
        if (problem.kind() == RawProblem.Kind.UNKNOWN_ANCHOR) {
            return "unknown anchor '" + problem.message() + "' referenced";
        }
        if (problem.kind() == RawProblem.Kind.CHARACTERS) {
            return "control characters are not allowed";
        }
        String told = problem.message();
        String context = problem.context();
        if (told.startsWith("found character") && told.contains("cannot start any token")) {
            return told.contains("\\t")
                    ? Tabs.message(text, problem.line())
                    : "found character that cannot start any token";
        }
        if (told.startsWith("mapping values are not allowed")) {
            return "mapping values are not allowed in this context";
        }
        if (told.startsWith("could not find expected ':'")) {
            return "could not find expected ':'";
        }
        if (told.startsWith("found unexpected end of stream")) {
            return "found unexpected end of stream";
        }
        if (told.startsWith("expected '<document start>'")) {
            return "did not find expected <document start>";
        }
        if (context.contains("block mapping")) {
            return "did not find expected key";
        }
        if (context.contains("block collection") || context.contains("block sequence")) {
            return "did not find expected '-' indicator";
        }
        if (context.contains("flow sequence")) {
            return "did not find expected ',' or ']'";
        }
        if (context.contains("flow mapping")) {
            return "did not find expected ',' or '}'";
        }
        if (context.contains("block scalar")) {
            return told.contains("tab")
                    ? "found a tab character where an indentation space is expected"
                    : "did not find expected comment or line break";
        }
        if (context.contains("alias") || context.contains("anchor")) {
            return "did not find expected alphabetic or numeric character";
        }
        if (told.startsWith("expected the node content")) {
            return "did not find expected node content";
        }
        return told;
    }
}
