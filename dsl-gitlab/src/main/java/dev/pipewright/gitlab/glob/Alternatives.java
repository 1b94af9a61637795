package dev.pipewright.gitlab.glob;

import java.util.ArrayList;
import java.util.List;

/** Expands the braces of a glob: {@code {a,b}.c} stands for {@code a.c} and {@code b.c}. */
final class Alternatives {

    private static final int MOST = 10_000;

    private final String glob;
    private final List<String> expanded = new ArrayList<>();

    private Alternatives(String glob) {
        this.glob = glob;
    }

    /** All globs without braces that a glob stands for; none at all where a brace is never closed. */
    static List<String> of(String glob) {
        Alternatives alternatives = new Alternatives(glob);
        alternatives.expand(glob);
        return alternatives.expanded;
    }

    private void expand(String text) {
        int open = -1;
        int depth = 0;
        List<Integer> commas = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '{' -> {
                    open = depth == 0 ? i : open;
                    depth++;
                }
                case ',' -> {
                    if (depth == 1) {
                        commas.add(i);
                    }
                }
                case '}' -> {
                    if (depth == 1) {
                        commas.add(i);
                        replace(text, open, commas);
                        return;
                    }
                    depth -= depth > 0 ? 1 : 0;
                }
                default -> {}
            }
        }
        if (depth == 0) {
            add(text);
        }
    }

    private void replace(String text, int open, List<Integer> ends) {
        String before = text.substring(0, open);
        String after = text.substring(ends.get(ends.size() - 1) + 1);
        int start = open + 1;
        for (int end : ends) {
            expand(before + text.substring(start, end) + after);
            start = end + 1;
        }
    }

    private void add(String text) {
        if (expanded.size() == MOST) {
            throw new IllegalArgumentException("the braces of \"" + glob + "\" stand for more than " + MOST
                    + " globs: write fewer alternatives, or a star");
        }
        expanded.add(text);
    }
}
