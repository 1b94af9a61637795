package dev.pipewright.port;

/** What became of a key. */
public enum Fate {
    /** It means the same. */
    KEPT,
    /** It is there, and means something else. */
    CHANGED,
    /** It is not there. */
    LOST
}
