package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;

/** Carries one finding out of a step that cannot go on. */
final class Found extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    Found(Diagnostic diagnostic) {
        super(diagnostic.toString());
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
