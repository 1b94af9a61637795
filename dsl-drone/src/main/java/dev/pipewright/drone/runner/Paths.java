package dev.pipewright.drone.runner;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths in a container, whatever this machine's are. */
final class Paths {

    private Paths() {}

    /** The shortest path that means the same; {@code .} for the empty one. */
    static String clean(String path) {
        boolean rooted = path.startsWith("/");
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".")) {
                continue;
            }
            if (!part.equals("..")) {
                parts.addLast(part);
            } else if (!parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!rooted) {
                parts.addLast(part);
            }
        }
        String joined = String.join("/", parts);
        return rooted ? "/" + joined : joined.isEmpty() ? "." : joined;
    }

    /** Both paths as one, the empty one left out. */
    static String join(String base, String path) {
        if (base.isEmpty() && path.isEmpty()) {
            return "";
        }
        return clean(base.isEmpty() ? path : path.isEmpty() ? base : base + "/" + path);
    }

    /** A path on Windows: {@code /drone/src} is {@code c:\drone\src}. */
    static String windows(String path) {
        return path.startsWith("/") ? "c:" + path.replace('/', '\\') : path.replace('/', '\\');
    }
}
