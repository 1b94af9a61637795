package dev.pipewright.drone.woodpecker;

import java.util.ArrayList;
import java.util.List;

/** Whether a value matches a glob as Woodpecker understands it; a glob that is broken matches nothing. */
final class Wildcard {

    private Wildcard() {}

    static boolean matches(String glob, String value) {
        return match(glob, 0, value, 0);
    }

    private static boolean match(String glob, int fromGlob, String value, int fromValue) {
        int g = fromGlob;
        int v = fromValue;
        while (g < glob.length()) {
            char c = glob.charAt(g);
            if (c == '*') {
                boolean deep = glob.startsWith("**", g)
                        && (g == 0 || glob.charAt(g - 1) == '/')
                        && (g + 2 == glob.length() || glob.charAt(g + 2) == '/');
                return deep ? deep(glob, g + 2, value, v) : star(glob, g, value, v);
            }
            if (c == '{') {
                return alternatives(glob, g, value, v);
            }
            if (v == value.length()) {
                return glob.substring(g).equals("/**");
            }
            char found = value.charAt(v);
            if (c == '[') {
                int end = CharacterSet.end(glob, g);
                if (end < 0 || found == '/' || !CharacterSet.contains(glob.substring(g + 1, end), found)) {
                    return false;
                }
                g = end + 1;
            } else if (c == '\\') {
                if (g + 1 == glob.length() || glob.charAt(g + 1) != found) {
                    return false;
                }
                g += 2;
            } else if (c == '?' ? found == '/' : c != found) {
                return false;
            } else {
                g++;
            }
            v++;
        }
        return v == value.length();
    }

    /** After two stars that fill a segment: any number of segments may lie between. */
    private static boolean deep(String glob, int after, String value, int from) {
        if (after == glob.length()) {
            return true;
        }
        for (int v = from; v >= 0; v = next(value, v)) {
            if (match(glob, after + 1, value, v)) {
                return true;
            }
        }
        return false;
    }

    private static int next(String value, int from) {
        int slash = value.indexOf('/', from);
        return slash < 0 ? -1 : slash + 1;
    }

    private static boolean star(String glob, int at, String value, int from) {
        int after = at;
        while (after < glob.length() && glob.charAt(after) == '*') {
            after++;
        }
        for (int v = from; v <= value.length(); v++) {
            if (match(glob, after, value, v)) {
                return true;
            }
            if (v < value.length() && value.charAt(v) == '/') {
                return false;
            }
        }
        return false;
    }

    private static boolean alternatives(String glob, int open, String value, int from) {
        List<String> options = new ArrayList<>();
        int depth = 0;
        int start = open + 1;
        for (int g = open; g < glob.length(); g++) {
            char c = glob.charAt(g);
            if (c == '\\') {
                g++;
            } else if (c == '{') {
                depth++;
            } else if (c == ',' && depth == 1) {
                options.add(glob.substring(start, g));
                start = g + 1;
            } else if (c == '}' && --depth == 0) {
                options.add(glob.substring(start, g));
                String head = glob.substring(0, open);
                String rest = glob.substring(g + 1);
                return options.stream().anyMatch(option -> match(head + option + rest, open, value, from));
            }
        }
        return false;
    }
}
