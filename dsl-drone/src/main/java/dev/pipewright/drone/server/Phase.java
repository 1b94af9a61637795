package dev.pipewright.drone.server;

import dev.pipewright.diagnostic.CheckSummary;
import java.util.Locale;

/** Where a file fails first. */
public enum Phase {
    /** The server cannot read it. */
    SERVER_PARSE(
            "DR020",
            "unreadable-by-server",
            "The server cannot read the file",
            "No build starts at all. The server reads each document as YAML 1.1 and wants every key to have its kind of value."),
    /** The server refuses its pipelines. */
    SERVER_LINT(
            "DR101",
            "refused-by-server",
            "The server refuses the pipelines of the file",
            "No build starts at all: two pipelines have one name, one depends on what is not before it, or asks for a platform that docker does not have."),
    /** A runner cannot substitute its variables. */
    RUNNER_ENVSUBST(
            "DR021",
            "substitution-fails",
            "A runner cannot replace the variables of the text",
            "The runner replaces every ${NAME} before it reads the file, comments included, and ends the build at one that it does not understand. For the shell write $${NAME}."),
    /** A runner cannot read it. */
    RUNNER_PARSE(
            "DR022",
            "unreadable-by-runner",
            "A runner cannot read the pipeline",
            "The server takes the file, and the build fails when a runner starts: each type of runner reads keys and kinds of values of its own."),
    /** A runner does not find its pipeline again. */
    RUNNER_LOOKUP(
            "DR102",
            "lost-by-runner",
            "A runner does not find its pipeline in the file",
            "The server reads names before variables are replaced, the runner after that, so that a pipeline with a variable in its name is another one to each of them."),
    /** A runner refuses its pipeline. */
    RUNNER_LINT(
            "DR103",
            "refused-by-runner",
            "A runner refuses the pipeline",
            "The server takes the file, and the build fails when a runner starts: two steps have one name, one has no image, or mounts a volume where none may be.");

    private final String id;
    private final String kebabName;
    private final String summary;
    private final String why;

    Phase(String id, String kebabName, String summary, String why) {
        this.id = id;
        this.kebabName = kebabName;
        this.summary = summary;
        this.why = why;
    }

    /** The phase in lower case with hyphens, {@code server-parse}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What reports tell of a file that fails there. */
    public CheckSummary summary() {
        return new CheckSummary(id, kebabName, summary, why);
    }

    String id() {
        return id;
    }
}
