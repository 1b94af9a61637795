package dev.pipewright.drone.server;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.YamlOrigin;

/**
 * What refuses a file or a pipeline.
 *
 * @param phase who refuses it
 * @param message Drone's own words
 * @param line the line of the file to blame, from 1; 0 where Drone blames none
 */
public record Failure(Phase phase, String message, int line) {

    private static final String UNTRUSTED = "linter: untrusted repositories";

    /** Whether an administrator could lift it by marking the repository as trusted. */
    public boolean isForLackOfTrust() {
        return message.startsWith(UNTRUSTED);
    }

    /** Whether the server refuses the whole file, so that no runner gets to see it. */
    public boolean isOfServer() {
        return phase == Phase.SERVER_PARSE || phase == Phase.SERVER_LINT;
    }

    /** Whether it is about what a pipeline or step depends on. */
    public boolean isAboutDependencies() {
        return message.startsWith("linter: ") && message.contains(" dependency");
    }

    /** This refusal as a finding in a file. */
    public Diagnostic diagnostic(String file) {
        String text = message.replace("\n", " ").strip();
        return Diagnostic.error(id(), text, new YamlOrigin(file, Math.max(1, line), 1));
    }

    private String id() {
        return isForLackOfTrust() ? "DR401" : phase.id();
    }
}
