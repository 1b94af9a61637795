package dev.pipewright.tool;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Loads the user's classes and what they need. Pipewright's own classes come from the tool, so that the types on both sides
 * are the same; everything else comes from the user's class path alone, so that the tool's libraries never get in the way.
 */
final class DefinitionLoader extends URLClassLoader {

    /** Stands in stack traces, and so tells the user's frames from ours. */
    static final String NAME = "pipewright-definitions";

    private static final String OURS = "dev.pipewright.";

    private final ClassLoader tool = DefinitionLoader.class.getClassLoader();
    private final Map<String, byte[]> compiled;

    static {
        registerAsParallelCapable();
    }

    DefinitionLoader(List<Path> classPath, Map<String, byte[]> compiled) {
        super(NAME, urls(classPath), ClassLoader.getPlatformClassLoader());
        this.compiled = Map.copyOf(compiled);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(OURS)) {
            try {
                return tool.loadClass(name);
            } catch (ClassNotFoundException e) {
                // A module that the tool does not carry, or a user's own package below our name.
                return super.loadClass(name, resolve);
            }
        }
        return super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = compiled.get(name);
        return bytes == null ? super.findClass(name) : defineClass(name, bytes, 0, bytes.length);
    }

    private static URL[] urls(List<Path> classPath) {
        return classPath.stream().map(DefinitionLoader::url).toArray(URL[]::new);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry + " cannot stand on a class path", e);
        }
    }
}
