package dev.pipewright.tree;

/** A line of a stack trace seen as a frame: an exception keeps no frames, and a place is one wherever it was met. */
record ThrownFrame(StackTraceElement element) implements StackWalker.StackFrame {

    @Override
    public String getClassName() {
        return element.getClassName();
    }

    @Override
    public String getMethodName() {
        return element.getMethodName();
    }

    @Override
    public Class<?> getDeclaringClass() {
        throw new UnsupportedOperationException("a stack trace does not keep classes");
    }

    @Override
    public int getByteCodeIndex() {
        return -1;
    }

    @Override
    public String getFileName() {
        return element.getFileName();
    }

    @Override
    public int getLineNumber() {
        return element.getLineNumber();
    }

    @Override
    public boolean isNativeMethod() {
        return element.isNativeMethod();
    }

    @Override
    public StackTraceElement toStackTraceElement() {
        return element;
    }
}
