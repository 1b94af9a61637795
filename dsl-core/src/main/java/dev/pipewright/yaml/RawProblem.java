package dev.pipewright.yaml;

/**
 * Why a text is no YAML.
 *
 * @param kind which part of a reader stumbled
 * @param context what it was at, {@code while parsing a block mapping}; empty where it does not say
 * @param message what is wrong
 * @param line where, from 1
 * @param column where, from 1
 */
public record RawProblem(Kind kind, String context, String message, int line, int column) {

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
