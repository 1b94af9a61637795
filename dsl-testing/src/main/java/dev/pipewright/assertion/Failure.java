package dev.pipewright.assertion;

/** How failures read: what should be, and below what is. */
final class Failure {

    private Failure() {}

    static String text(String headline, String because) {
        return because.isEmpty() ? headline : headline + "\n\n" + because.stripTrailing() + "\n";
    }
}
