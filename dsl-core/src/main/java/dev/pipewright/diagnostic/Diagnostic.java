package dev.pipewright.diagnostic;

import dev.pipewright.tree.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One finding.
 *
 * @param severity how bad it is
 * @param id the check's id, {@code GL101}
 * @param message who and what, lower case, no full stop, names in double quotes; it must make sense alone
 * @param origin the place that must change
 * @param path the way to it in the YAML, {@code deploy.needs[0]}; empty for the file as a whole
 * @param help what would be right, a line each
 * @param related other places that matter, each with what it is
 * @param repair what a machine can do about it, if anything
 */
public record Diagnostic(
        Severity severity,
        String id,
        String message,
        Origin origin,
        String path,
        List<String> help,
        List<Related> related,
        Optional<Repair> repair) {

    /** By place, then by id and message: the same findings always come in the same order. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.origin().file())
            .thenComparing(d -> d.origin().line())
            .thenComparing(d -> d.origin().column())
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::id)
            .thenComparing(Diagnostic::message);

    /** Keeps the lists as they are now. */
    public Diagnostic {
        help = List.copyOf(help);
        related = List.copyOf(related);
    }

    /** A finding that only a person can repair. */
    public Diagnostic(
            Severity severity,
            String id,
            String message,
            Origin origin,
            String path,
            List<String> help,
            List<Related> related) {
        this(severity, id, message, origin, path, help, related, Optional.empty());
    }

    /** An error without help or related places. */
    public static Diagnostic error(String id, String message, Origin origin) {
        return new Diagnostic(Severity.ERROR, id, message, origin, "", List.of(), List.of());
    }

    /** A warning without help or related places. */
    public static Diagnostic warning(String id, String message, Origin origin) {
        return new Diagnostic(Severity.WARNING, id, message, origin, "", List.of(), List.of());
    }

    /** Whether this is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** This finding at a path of the YAML. */
    public Diagnostic path(String newPath) {
        return new Diagnostic(severity, id, message, origin, newPath, help, related, repair);
    }

    /** This finding with one more line of help. */
    public Diagnostic addHelp(String line) {
        List<String> lines = new ArrayList<>(help);
        lines.add(line);
        return new Diagnostic(severity, id, message, origin, path, lines, related, repair);
    }

    /** This finding with one more place that matters. */
    public Diagnostic addRelated(String what, Origin where) {
        List<Related> all = new ArrayList<>(related);
        all.add(new Related(what, where));
        return new Diagnostic(severity, id, message, origin, path, help, all, repair);
    }

    /** This finding with what a machine can do about it. */
    public Diagnostic repair(Repair newRepair) {
        return new Diagnostic(severity, id, message, origin, path, help, related, Optional.of(newRepair));
    }

    /** This finding, more or less grave. */
    public Diagnostic as(Severity newSeverity) {
        return new Diagnostic(newSeverity, id, message, origin, path, help, related, repair);
    }

    /** The first line of the printed finding: {@code error[GL101]: job "deploy" needs ...}. */
    public String headline() {
        return severity.word() + "[" + id + "]: " + message;
    }

    @Override
    public String toString() {
        return headline() + " (" + origin + ")";
    }

    /**
     * Another place that matters to a finding.
     *
     * @param what what stands there: {@code defined here}
     * @param origin the place
     */
    public record Related(String what, Origin origin) {}
}
