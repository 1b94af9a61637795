package dev.pipewright.tree;

import java.util.Objects;

/** A line of Java code. The stack frame is decoded only when somebody asks, since most origins are never shown. */
public final class JavaOrigin implements Origin {

    private final StackWalker.StackFrame frame;

    JavaOrigin(StackWalker.StackFrame frame) {
        this.frame = frame;
    }

    /** The place that a line of a stack trace names. */
    public static JavaOrigin of(StackTraceElement line) {
        return new JavaOrigin(new ThrownFrame(line));
    }

    /** The binary name of the class, as in a stack trace. */
    public String className() {
        return frame.getClassName();
    }

    /** The file with its package's folders, {@code ci/ShopPipeline.java}: relative to whatever source folder holds it. */
    @Override
    public String file() {
        String name = className();
        int dot = name.lastIndexOf('.');
        String folder = dot < 0 ? "" : name.substring(0, dot + 1).replace('.', '/');
        String file = frame.getFileName();
        return file == null ? folder + topLevel(name.substring(dot + 1)) + ".java" : folder + file;
    }

    @Override
    public int line() {
        return Math.max(frame.getLineNumber(), 0);
    }

    @Override
    public int column() {
        return 0;
    }

    private static String topLevel(String simpleName) {
        int dollar = simpleName.indexOf('$');
        return dollar < 0 ? simpleName : simpleName.substring(0, dollar);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JavaOrigin that
                && line() == that.line()
                && className().equals(that.className());
    }

    @Override
    public int hashCode() {
        return Objects.hash(className(), line());
    }

    @Override
    public String toString() {
        return file() + ":" + line();
    }
}
