package dev.pipewright.assertion;

/**
 * Keeps SLF4J from complaining in tests that it has nobody to log to: the schema validator brings its API, and a project
 * without logging has no provider for it. A provider of ours would get in the way of the project's own.
 */
final class SilentLogging {

    private static final String VERBOSITY = "slf4j.internal.verbosity";
    private static final String PROVIDER = "META-INF/services/org.slf4j.spi.SLF4JServiceProvider";

    private SilentLogging() {}

    /** Takes effect where nothing has asked SLF4J for a logger yet, and leaves alone whatever the project says. */
    static void begin() {
        ClassLoader loader = SilentLogging.class.getClassLoader();
        begin(loader.getResource(PROVIDER) != null);
    }

    static void begin(boolean hasProvider) {
        if (!hasProvider && System.getProperty(VERBOSITY) == null) {
            System.setProperty(VERBOSITY, "ERROR");
        }
    }
}
