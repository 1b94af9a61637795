package dev.pipewright.yaml;

/** Names that every reader takes as an anchor. */
final class AnchorNames {

    private AnchorNames() {}

    /** The name with each character that an anchor cannot hold replaced by a hyphen. */
    static String valid(String name) {
        StringBuilder anchor = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            anchor.append(isAllowed(c) ? c : '-');
        }
        return anchor.isEmpty() ? "shared" : anchor.toString();
    }

    /** What libyaml takes; SnakeYAML and others take more. */
    private static boolean isAllowed(char c) {
        return (c < 0x7F && Character.isLetterOrDigit(c)) || c == '_' || c == '-';
    }
}
