package dev.pipewright.drone;

/** What may be a name. */
final class Names {

    private static final int LONGEST = 100;

    private Names() {}

    static String checked(String what, String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a " + what + " needs a name");
        }
        if (name.length() > LONGEST) {
            throw new IllegalArgumentException("the name of a " + what + " has at most " + LONGEST
                    + " characters, but \"" + name.substring(0, 20) + "...\" has " + name.length());
        }
        return name;
    }
}
