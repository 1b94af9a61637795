package dev.pipewright.tree;

/**
 * A place in a YAML file.
 *
 * @param file the file as the reader was given it
 * @param line from 1
 * @param column from 1
 */
public record YamlOrigin(String file, int line, int column) implements Origin {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
