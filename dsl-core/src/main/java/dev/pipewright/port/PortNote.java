package dev.pipewright.port;

import dev.pipewright.tree.Origin;
import java.util.Locale;

/**
 * What became of a key of a file that is for another CI system now.
 *
 * @param fate kept, changed or lost
 * @param path the way to the key: {@code build.steps[0].volumes}
 * @param origin where it stands
 * @param message what it is now, or why it is not
 * @param remedy what to do about it; empty where there is nothing to do
 */
public record PortNote(Fate fate, String path, Origin origin, String message, String remedy) {

    @Override
    public String toString() {
        String does = remedy.isEmpty() ? "" : "; " + remedy;
        return fate.name().toLowerCase(Locale.ROOT) + ": " + path + ": " + message + does + " (" + origin + ")";
    }
}
