package dev.pipewright.tool;

/** In what form something is told. */
public enum AnswerFormat {
    /** For people at a terminal. */
    TEXT,
    /** For a comment on a merge request, or a page. */
    MARKDOWN,
    /** For programs. */
    JSON
}
