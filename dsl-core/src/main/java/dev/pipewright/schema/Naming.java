package dev.pipewright.schema;

/** How a person calls a place of the tree; a finding's message begins with it. */
@FunctionalInterface
public interface Naming {

    /** The path in quotes: {@code "deploy.artifacts"}. */
    Naming PATHS = (entry, rest) -> '"' + entry + (rest.isEmpty() || rest.startsWith("[") ? "" : ".") + rest + '"';

    /**
     * The name of an entry of the document, or of a place within it: {@code "artifacts" of job "deploy"}.
     *
     * @param entry the key at the top of the document
     * @param rest the way on from there, {@code artifacts.paths[0]}; empty for the entry itself
     */
    String name(String entry, String rest);

    /** The name of the whole document. */
    default String root() {
        return "the document";
    }
}
