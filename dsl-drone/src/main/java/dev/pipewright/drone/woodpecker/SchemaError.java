package dev.pipewright.drone.woodpecker;

import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.yaml.RawNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Something that the schema lint finds wrong.
 *
 * @param words what is said of it; made only where it is told, since of most alternatives nothing is
 * @param value what is wrong, or lacks something
 * @param blamed where that is to be shown
 * @param isGeneral whether it only says that no alternative, or more than one, fits
 * @param possible the words that would be right
 */
record SchemaError(
        FindingKind kind,
        Supplier<String> words,
        LintedValue value,
        LintedValue blamed,
        boolean isGeneral,
        Collection<String> possible) {

    static SchemaError of(FindingKind kind, LintedValue value, Supplier<String> words) {
        return new SchemaError(kind, words, value, value, false, List.of());
    }

    /** That no alternative fits, or more than one. */
    static SchemaError general(String message, LintedValue value) {
        return new SchemaError(FindingKind.WRONG_COMBINATION, () -> message, value, value, true, List.of());
    }

    /** This error with the words that would be right. */
    SchemaError possible(Collection<String> right) {
        return new SchemaError(kind, words, value, blamed, isGeneral, right);
    }

    /** This error, shown at another value. */
    SchemaError at(LintedValue other) {
        return new SchemaError(kind, words, value, other, isGeneral, possible);
    }

    /** This error, where a key of a value that is not known may be meant for any of these; one of them is right elsewhere. */
    SchemaError withKeys(LintedValue of, Set<String> keys) {
        boolean isWider = kind == FindingKind.UNKNOWN_KEY && value == of && !keys.contains(blamed.name());
        return isWider ? possible(keys) : this;
    }

    /** This as a finding in a file. */
    Finding finding(String file) {
        RawNode start = blamed.start();
        Finding.Place place = new Finding.Place(
                file, value.field(), start == null ? 0 : start.line(), start == null ? 0 : start.column());
        String written = blamed.scalar() instanceof String word && blamed == value ? word : blamed.name();
        List<String> help =
                possible.isEmpty() ? List.of() : List.of(Suggestions.didYouMean(written, possible, "possible"));
        return new Finding(kind, words.get(), true, place, help);
    }
}
