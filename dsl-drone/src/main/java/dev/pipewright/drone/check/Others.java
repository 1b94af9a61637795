package dev.pipewright.drone.check;

/** What messages say of further cases of which they tell only the first. */
final class Others {

    private Others() {}

    /** That there are more; empty for none. */
    static String more(int count) {
        return count == 0 ? "" : " (and " + count + " more)";
    }
}
