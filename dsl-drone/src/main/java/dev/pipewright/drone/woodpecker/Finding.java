package dev.pipewright.drone.woodpecker;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.YamlOrigin;

/**
 * What Woodpecker says of a workflow.
 *
 * @param kind who says it
 * @param message Woodpecker's own words
 * @param field what it is said of, {@code steps.build}; empty for the whole file
 * @param isWarning whether the workflow runs all the same
 * @param file the name of the file
 * @param line the line to blame, from 1; 0 where Woodpecker blames none
 */
public record Finding(Kind kind, String message, String field, boolean isWarning, String file, int line) {

    /** Who says it. */
    public enum Kind {
        /** The reader of YAML. */
        PARSE("WP020"),
        /** The substitution of variables. */
        SUBSTITUTION("WP021"),
        /** The linter: what is missing or does not go together. */
        LINTER("WP101"),
        /** The linter: what needs an administrator's trust. */
        TRUST("WP401"),
        /** The linter: an image that is no longer privileged. */
        PRIVILEGED_PLUGIN("WP402"),
        /** The linter: what is going to disappear. */
        DEPRECATION("WP301"),
        /** The linter: what works but should not be done. */
        BAD_HABIT("WP201"),
        /** The evaluation of a condition. */
        CONDITION("WP202"),
        /** The compiler: steps that wait for what is not there, or for each other. */
        GRAPH("WP102"),
        /** The compiler: values that it cannot use. */
        COMPILE("WP103");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The id of the finding as a diagnostic. */
        public String id() {
            return id;
        }
    }

    /** Whether it is an error only until an administrator permits what it is about. */
    public boolean isForPermission() {
        return kind == Kind.TRUST || kind == Kind.PRIVILEGED_PLUGIN;
    }

    /** This as a finding in its file. */
    public Diagnostic diagnostic() {
        String where = field.isEmpty() ? "" : field + ": ";
        String text = where + message.replace("\n", " ").strip();
        YamlOrigin origin = new YamlOrigin(file, Math.max(1, line), 1);
        return isWarning ? Diagnostic.warning(kind.id(), text, origin) : Diagnostic.error(kind.id(), text, origin);
    }
}
