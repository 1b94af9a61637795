package dev.pipewright.drone.woodpecker;

/** A set of characters within a glob: {@code [a-z]}, {@code [!a-z]} or {@code [^a-z]}. */
final class CharacterSet {

    private CharacterSet() {}

    /** Where the set that opens at an index closes; -1 where it does not. */
    static int end(String glob, int open) {
        for (int i = open + 1; i < glob.length(); i++) {
            if (glob.charAt(i) == '\\') {
                i++;
            } else if (glob.charAt(i) == ']') {
                return i;
            }
        }
        return -1;
    }

    static boolean contains(String content, char found) {
        boolean negated = content.startsWith("!") || content.startsWith("^");
        boolean within = false;
        int i = negated ? 1 : 0;
        if (i == content.length()) {
            return false;
        }
        while (i < content.length()) {
            if (content.charAt(i) == '\\') {
                i++;
            }
            char low = content.charAt(i++);
            char high = low;
            if (i + 1 < content.length() && content.charAt(i) == '-') {
                i += content.charAt(i + 1) == '\\' ? 2 : 1;
                high = content.charAt(i++);
            }
            within |= low <= found && found <= high;
        }
        return within != negated;
    }
}
