package dev.pipewright.convert;

import java.util.Optional;
import java.util.Set;

/** A glob of Drone as a regular expression that finds the same names. */
final class GlobPattern {

    private static final String SPECIAL = "\\^$.|?*+()[]{}";

    private final String glob;
    private final StringBuilder out = new StringBuilder();

    private GlobPattern(String glob) {
        this.glob = glob;
    }

    /** Whether a glob is a plain name. */
    static boolean isName(String glob) {
        return !glob.endsWith("/") && glob.chars().noneMatch(c -> "*?[]{}\\".indexOf(c) >= 0);
    }

    /** The expression, without anchors; empty for a broken glob, which matches nothing. */
    static Optional<String> of(String glob) {
        StringBuilder out = new StringBuilder();
        String[] segments = (glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals("**")) {
                out.append(last ? segments.length == 1 ? ".*" : ".+" : "(.*/)?");
                continue;
            }
            GlobPattern segment = new GlobPattern(segments[i]);
            if (!segment.append()) {
                return Optional.empty();
            }
            out.append(segment.out).append(last ? "" : "/");
        }
        return Optional.of(out.toString());
    }

    /** A text that stands for itself. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        text.chars()
                .forEach(c -> quoted.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append((char) c));
        return quoted.toString();
    }

    private boolean append() {
        int i = 0;
        while (i < glob.length()) {
            char c = glob.charAt(i);
            int next = switch (c) {
                case '*' -> {
                    out.append("[^/]*");
                    yield i + 1;
                }
                case '?' -> {
                    out.append("[^/]");
                    yield i + 1;
                }
                case '\\' -> escaped(i + 1);
                case '[' -> characters(i + 1);
                case '{' -> alternatives(i + 1);
                default -> {
                    out.append(quoted(String.valueOf(c)));
                    yield i + 1;
                }
            };
            if (next < 0) {
                return false;
            }
            i = next;
        }
        return true;
    }

    private int escaped(int at) {
        if (at == glob.length()) {
            return -1;
        }
        out.append(quoted(glob.substring(at, at + 1)));
        return at + 1;
    }

    /** A class of characters is written alike; what starts or ends with a dash is broken in Drone. */
    private int characters(int at) {
        int end = glob.indexOf(']', at);
        String content = end < 0 ? "" : glob.substring(at, end);
        String points = content.startsWith("^") ? content.substring(1) : content;
        if (points.isEmpty() || points.startsWith("-") || points.endsWith("-") || !isPlain(points)) {
            return -1;
        }
        out.append('[').append(content).append(']');
        return end + 1;
    }

    private static boolean isPlain(String points) {
        return points.chars()
                .allMatch(c ->
                        Character.isLetterOrDigit(c) || Set.of('-', '.', '_').contains((char) c));
    }

    private int alternatives(int at) {
        int end = glob.indexOf('}', at);
        if (end < 0) {
            return -1;
        }
        String separator = "(";
        for (String option : glob.substring(at, end).split(",", -1)) {
            GlobPattern alternative = new GlobPattern(option);
            if (!alternative.append()) {
                return -1;
            }
            out.append(separator).append(alternative.out);
            separator = "|";
        }
        out.append(')');
        return end + 1;
    }
}
