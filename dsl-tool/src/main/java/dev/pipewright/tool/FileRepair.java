package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.repair.Repaired;
import java.util.List;
import java.util.Map;

/** The repair of a file, and of those that it includes, in memory. */
interface FileRepair {

    /** Repairs what can be repaired; gives what is left. */
    List<Diagnostic> left();

    /** The files that changed, by name. */
    Map<String, String> changed();

    /** What was repaired. */
    List<Diagnostic> done();

    /** What has a repair that could not be made. */
    List<Repaired.Refused> refused();
}
