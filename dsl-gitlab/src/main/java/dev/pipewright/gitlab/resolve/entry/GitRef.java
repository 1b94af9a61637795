package dev.pipewright.gitlab.resolve.entry;

import java.util.List;

/** Names of branches, tags and commits, by the rules of git. */
final class GitRef {

    private static final List<String> NOWHERE = List.of("..", "@{", "//");
    private static final String FORBIDDEN = "~^:?*[\\ ";

    private GitRef() {}

    static boolean isValid(String name) {
        if (name.isEmpty() || name.equals("@") || name.equals("HEAD") || name.startsWith("-") || name.endsWith("/")) {
            return false;
        }
        if (name.startsWith(".") || name.endsWith(".") || name.endsWith(".lock") || name.contains("/.")) {
            return false;
        }
        return NOWHERE.stream().noneMatch(name::contains)
                && !name.contains(".lock/")
                && name.chars().noneMatch(c -> c < ' ' || c == 0x7F || FORBIDDEN.indexOf(c) >= 0);
    }
}
