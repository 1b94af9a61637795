package dev.pipewright.gitlab.simulate;

import java.util.List;

/**
 * Whether something was found, and what.
 *
 * @param what the first that was found, empty where it holds for another reason
 */
record Found(boolean holds, List<String> what) {

    static final Found NOTHING = new Found(false, List.of());
    static final Found ANYWAY = new Found(true, List.of());

    static Found of(String what) {
        return new Found(true, List.of(what));
    }
}
