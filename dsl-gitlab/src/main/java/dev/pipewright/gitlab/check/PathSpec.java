package dev.pipewright.gitlab.check;

import java.util.regex.Pattern;

/**
 * A path or pattern as git takes it: {@code *} and {@code ?} match a {@code /} too, and a folder stands for all that is in
 * it.
 */
final class PathSpec {

    private final Pattern pattern;

    private PathSpec(Pattern pattern) {
        this.pattern = pattern;
    }

    static PathSpec of(String text) {
        if (text.startsWith(":")) {
            // Magic words of git: whatever they mean, it is not for us to say that nothing matches.
            return new PathSpec(Pattern.compile(".*", Pattern.DOTALL));
        }
        String path = text.startsWith("./") ? text.substring(2) : text;
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            int close = c == '[' ? path.indexOf(']', i + 2) : -1;
            if (c == '*') {
                regex.append(".*");
            } else if (c == '?') {
                regex.append('.');
            } else if (close > 0) {
                String inside = path.substring(i + 1, close)
                        .replace("\\", "\\\\")
                        .replace("[", "\\[")
                        .replace("&", "\\&");
                regex.append('[')
                        .append(inside.startsWith("!") ? '^' + inside.substring(1) : inside)
                        .append(']');
                i = close;
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return new PathSpec(Pattern.compile(regex + (path.endsWith("/") ? ".*" : "(?:/.*)?"), Pattern.DOTALL));
    }

    /** Whether a file is meant. */
    boolean matches(String path) {
        return pattern.matcher(path).matches();
    }
}
