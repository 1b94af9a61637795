package dev.pipewright.tree;

/** Marks a value that {@link TypedMapping#set} put under a key which its type does not know: the author means it so. */
public enum SetByKey {
    /** The mark, an attachment of the value. */
    MARK
}
