package dev.pipewright.definition;

import dev.pipewright.tree.JavaOrigin;
import dev.pipewright.tree.Origin;

/** The line at the top of a written file that tells readers where to change it. */
public final class Provenance {

    private Provenance() {}

    /** The line, with the Java file of the origin where it is one; what was converted may be changed where it stands. */
    public static String line(Origin origin) {
        return origin instanceof JavaOrigin java
                ? "Written by Pipewright from " + java.file() + ": change it there, not here."
                : "Written by Pipewright.";
    }
}
