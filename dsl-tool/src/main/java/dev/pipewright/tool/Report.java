package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;

/** Is told what a use case does while it does it. */
public interface Report {

    /** A step that is done: {@code wrote .gitlab-ci.yml}. */
    void progress(String line);

    /**
     * Something was found.
     *
     * @param diagnostic the finding
     * @param text the finding as a person reads it, several lines, the last one ended by a newline
     */
    void finding(Diagnostic diagnostic, String text);
}
