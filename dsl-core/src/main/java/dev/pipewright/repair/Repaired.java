package dev.pipewright.repair;

import dev.pipewright.diagnostic.Diagnostic;
import java.util.List;

/**
 * What became of a file.
 *
 * @param text the file with the repairs made; the very text it was where none was
 * @param done the findings that were repaired
 * @param refused the findings whose repair cannot be made in the text
 */
public record Repaired(String text, List<Diagnostic> done, List<Refused> refused) {

    /** Keeps the lists as they are now. */
    public Repaired {
        done = List.copyOf(done);
        refused = List.copyOf(refused);
    }

    /**
     * A repair that was not made.
     *
     * @param finding the finding that stays
     * @param why what stands against it
     */
    public record Refused(Diagnostic finding, String why) {}
}
