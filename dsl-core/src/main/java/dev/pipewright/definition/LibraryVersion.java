package dev.pipewright.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which version of Pipewright this is, and which version a user's class path holds. */
public final class LibraryVersion {

    /** The file, on a class path, that tells the version of the Pipewright there. */
    public static final String RESOURCE = "dev/pipewright/definition/library.properties";

    private static final String RUNNING = running();

    private LibraryVersion() {}

    /** The version of the library that is running: {@code 1.2.0}. */
    public static String current() {
        return RUNNING;
    }

    /**
     * The version that the content of a {@link #RESOURCE} tells.
     *
     * @throws IOException if it cannot be read, or tells none
     */
    public static String read(InputStream content) throws IOException {
        Properties properties = new Properties();
        properties.load(content);
        String version = properties.getProperty("version");
        if (version == null) {
            throw new IOException(RESOURCE + " tells no version");
        }
        return version;
    }

    private static String running() {
        try (InputStream content = LibraryVersion.class.getResourceAsStream("library.properties")) {
            return read(Objects.requireNonNull(content, RESOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
