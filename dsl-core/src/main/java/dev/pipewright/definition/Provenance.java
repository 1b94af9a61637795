package dev.pipewright.definition;

import dev.pipewright.tree.JavaOrigin;
import dev.pipewright.tree.Origin;

/** The line at the top of a written file that tells readers where to change it. */
public final class Provenance {

    private Provenance() {}

    /** The line, with the Java file of the origin where it is one. */
    public static String line(Origin origin) {
        String source = origin instanceof JavaOrigin java ? " from " + java.file() : "";
        return "Written by Pipewright" + source + ": change it there, not here.";
    }
}
