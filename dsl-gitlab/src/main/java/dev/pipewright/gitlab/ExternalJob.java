package dev.pipewright.gitlab;

import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;

/** A job that this pipeline does not define itself, because an include brings it; checks take the author's word for it. */
public final class ExternalJob implements JobReference {

    private final String name;
    private final boolean promised;

    private ExternalJob(String name, boolean promised) {
        this.name = JobName.checked(name);
        this.promised = promised;
    }

    /** A job that an include brings. */
    static ExternalJob promised(String name) {
        return new ExternalJob(name, true);
    }

    /** A job of which only the name was written; it may be in this pipeline or be a typo. */
    static ExternalJob named(String name) {
        return new ExternalJob(name, false);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Node nameNode(Origin here) {
        Scalar scalar = Scalar.of(name, here);
        return promised ? scalar.attached(this) : scalar;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExternalJob that && name.equals(that.name) && promised == that.promised;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
