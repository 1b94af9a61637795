package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.Origin;
import java.util.Arrays;

/** What can go wrong around a definition; the ids are those of findings about the library's own use. */
enum Problem {
    DEFINITION_NOT_FOUND("PW901", true),
    NOT_A_DEFINITION("PW902", true),
    NOT_INSTANTIABLE("PW903", false),
    DEFINITION_THROWS("PW904", false),
    RETURNS_NULL("PW905", false),
    CANNOT_BE_LOADED("PW906", false),
    NEWER_JAVA("PW907", true),
    NO_DEFINITIONS("PW908", true),
    CLASS_PATH_MISSING("PW909", true),
    OTHER_VERSION("PW910", true),
    DOES_NOT_COMPILE("PW911", false),
    NO_COMPILER("PW912", true),
    FOLDER_MISSING("PW913", true),
    REFUSED("PW914", false),
    OUTSIDE_PROJECT("PW920", false),
    TWO_FOR_ONE_FILE("PW921", false),
    CANNOT_WRITE("PW922", true),
    CANNOT_READ("PW923", true),
    BAD_REQUEST("PW924", true),
    NO_PIPELINE_OF_SYSTEM("PW925", true),
    UNKNOWN_JOB("PW926", true),
    UNKNOWN_VARIABLE("PW927", false),
    REFUSED_PIPELINE("PW928", false),
    DRIFT("PW930", false),
    MISSING("PW931", false),
    IN_THE_WAY("PW932", true);

    private final String id;
    private final boolean preventsRunning;

    Problem(String id, boolean preventsRunning) {
        this.id = id;
        this.preventsRunning = preventsRunning;
    }

    /** Whether an id is that of a problem which kept the tool from doing its work. */
    static boolean preventsRunning(String id) {
        return Arrays.stream(values()).anyMatch(problem -> problem.id.equals(id) && problem.preventsRunning);
    }

    Diagnostic at(Origin origin, String message) {
        return Diagnostic.error(id, message, origin);
    }

    Diagnostic warningAt(Origin origin, String message) {
        return Diagnostic.warning(id, message, origin);
    }

    /** About the project as a whole. */
    Diagnostic say(String message) {
        return at(Origin.unknown(), message);
    }
}
