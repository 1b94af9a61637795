package dev.pipewright.maven;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;

/** Parameters that say what something is, {@code K=V}: Maven takes no map whose keys are no names of XML elements. */
final class Assignments {

    private Assignments() {}

    /**
     * The values by what stands before their first {@code =}.
     *
     * @param what what is given, {@code a variable}
     * @param form how it is given, {@code K=V}
     * @throws MojoExecutionException where one has no {@code =}, or nothing before it
     */
    static Map<String, String> of(List<String> assignments, String what, String form) throws MojoExecutionException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                throw new MojoExecutionException(what + " is given as " + form + ", but got \"" + assignment + "\"");
            }
            values.put(assignment.substring(0, equals), assignment.substring(equals + 1));
        }
        return values;
    }
}
