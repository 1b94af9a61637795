package dev.pipewright.tree;

enum UnknownOrigin implements Origin {
    UNKNOWN;

    @Override
    public String file() {
        return "";
    }

    @Override
    public int line() {
        return 0;
    }

    @Override
    public int column() {
        return 0;
    }
}
