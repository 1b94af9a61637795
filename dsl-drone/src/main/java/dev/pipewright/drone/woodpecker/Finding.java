package dev.pipewright.drone.woodpecker;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.YamlOrigin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What Woodpecker says of a workflow.
 *
 * @param kind what it is about, and who says it
 * @param message Woodpecker's own words
 * @param isWarning whether the workflow runs all the same
 * @param place what it is said of
 * @param help what would be right, as far as we know, a line each
 */
public record Finding(FindingKind kind, String message, boolean isWarning, Place place, List<String> help) {

    /** Keeps the list as it is now. */
    public Finding {
        help = List.copyOf(help);
    }

    /**
     * What a finding is about.
     *
     * @param file the name of the file
     * @param field the way to it as Woodpecker writes it, {@code steps.build}; empty for the whole file
     * @param line the line to blame, from 1; 0 where Woodpecker blames none
     * @param column the column, from 1; 0 where only the line is known
     */
    public record Place(String file, String field, int line, int column) {

        /** The whole of a file that is not known yet. */
        static final Place NOWHERE = new Place("", "", 0, 0);

        Place in(String name) {
            return new Place(name, field, line, column);
        }

        Place line(int number) {
            return new Place(file, field, number, 0);
        }
    }

    /** An error without help. */
    static Finding error(FindingKind kind, String message, Place place) {
        return new Finding(kind, message, false, place, List.of());
    }

    /** A warning without help. */
    static Finding warning(FindingKind kind, String message, Place place) {
        return new Finding(kind, message, true, place, List.of());
    }

    /** This finding in a file. */
    Finding in(String file) {
        return new Finding(kind, message, isWarning, place.in(file), help);
    }

    /** What it is said of, as Woodpecker writes it, {@code steps.build}; empty for the whole file. */
    public String field() {
        return place.field();
    }

    /** The line to blame, from 1; 0 where Woodpecker blames none. */
    public int line() {
        return place.line();
    }

    /** Whether it is an error only until an administrator permits what it is about. */
    public boolean isForPermission() {
        return kind == FindingKind.TRUST || kind == FindingKind.PRIVILEGED_PLUGIN;
    }

    /** The words of Woodpecker's where a pipeline is refused: {@code [linter] Invalid or missing image}. */
    public String words() {
        return kind.label() + message;
    }

    /** The page of Woodpecker's manual that it points to. */
    public Optional<String> docs() {
        return field().isEmpty() ? Optional.empty() : kind.docs();
    }

    /** This as a finding in its file. */
    public Diagnostic diagnostic() {
        return diagnostic(new YamlOrigin(place.file(), Math.max(1, place.line()), Math.max(1, place.column())));
    }

    /** This as a finding at a place that is better known. */
    public Diagnostic diagnostic(Origin origin) {
        String where = field().isEmpty() ? "" : field() + ": ";
        // What follows the line that Woodpecker quotes only marks a place in it.
        String text = where + message.lines().limit(2).map(String::strip).collect(Collectors.joining(" "));
        Severity severity = isWarning ? Severity.WARNING : Severity.ERROR;
        List<String> remedy = help.isEmpty() ? kind.remedy().stream().toList() : help;
        return new Diagnostic(severity, kind.id(), text, origin, field(), remedy, List.of());
    }
}
