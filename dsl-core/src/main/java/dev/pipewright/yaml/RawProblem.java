package dev.pipewright.yaml;

/**
 * Why a text is no YAML.
 *
 * @param kind which part of a reader stumbled
 * @param context what it was at, {@code while parsing a block mapping}; empty where it does not say
 * @param contextLine where that began, from 1; 0 where it does not say
 * @param contextColumn where that began, from 1; 0 where it does not say
 * @param message what is wrong
 * @param line where, from 1
 * @param column where, from 1
 */
public record RawProblem(
        Kind kind, String context, int contextLine, int contextColumn, String message, int line, int column) {

    /** A problem that is not told of anything around it. */
    static RawProblem of(Kind kind, String message, int line, int column) {
        return new RawProblem(kind, "", 0, 0, message, line, column);
    }

    /** Which part of a reader stumbled. */
    public enum Kind {
        /** Characters that cannot stand in a file. */
        CHARACTERS,
        /** Characters that make no token. */
        TOKENS,
        /** Tokens that make no value. */
        STRUCTURE,
        /** An alias whose anchor does not stand before it; the message is the anchor's name. */
        UNKNOWN_ANCHOR,
        /** More or deeper values than a limit allows. */
        LIMIT
    }
}
