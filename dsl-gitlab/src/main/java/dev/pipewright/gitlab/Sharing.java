package dev.pipewright.gitlab;

/** How values that several jobs share are written; the meaning is the same for all three. */
public enum Sharing {
    /** As YAML anchors: {@code &m2}, {@code *m2}, {@code <<: *m2}. */
    ANCHORS,
    /** As hidden jobs that the jobs extend: {@code extends: .m2}; what extends cannot say is written out. */
    EXTENDS,
    /** Written out in full at every place. */
    INLINE
}
