package dev.pipewright.port;

import dev.pipewright.definition.CiConfiguration;
import java.util.List;

/**
 * The configuration of one CI system as that of another, and what became of every key.
 *
 * @param <C> what a configuration of the other system is
 * @param configuration the result; ask it for its diagnostics before it is written
 * @param notes what became of each key, in the order of the file
 */
public record Conversion<C extends CiConfiguration>(C configuration, List<PortNote> notes) {

    /** Keeps the list as it is now. */
    public Conversion {
        notes = List.copyOf(notes);
    }

    /** What means something else now, or is not there. */
    public List<PortNote> differences() {
        return notes.stream().filter(note -> note.fate() != Fate.KEPT).toList();
    }
}
