package dev.pipewright.port;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Origin;
import java.util.ArrayList;
import java.util.List;

/** Collects what became of the keys of a file on its way to another CI system. */
public final class Ledger {

    private final String system;
    private final List<PortNote> notes = new ArrayList<>();

    /** Opens a ledger for a system, named as its makers do. */
    public Ledger(String system) {
        this.system = system;
    }

    /** The system that the file is for. */
    public String system() {
        return system;
    }

    /** An account of the keys of a mapping, which stands at a path. */
    public Account account(Mapping node, String path) {
        return new Account(node, path, this);
    }

    /** Adds a note. */
    public void note(Fate fate, String path, Origin origin, String message, String remedy) {
        notes.add(new PortNote(fate, path, origin, message, remedy));
    }

    /** All notes, in the order in which they were made. */
    public List<PortNote> notes() {
        return List.copyOf(notes);
    }
}
