package dev.pipewright.drone.woodpecker;

import java.util.List;

/**
 * What a push brought.
 *
 * @param message the commit's message
 * @param changedFiles the files that the commits change; none where the forge does not tell
 */
record Commit(String message, List<String> changedFiles) {

    Commit {
        changedFiles = List.copyOf(changedFiles);
    }

    Commit message(String value) {
        return new Commit(value, changedFiles);
    }

    Commit changing(List<String> files) {
        return new Commit(message, files);
    }
}
