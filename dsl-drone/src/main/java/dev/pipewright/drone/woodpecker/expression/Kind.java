package dev.pipewright.drone.woodpecker.expression;

/** What is known of a value before it is computed. */
enum Kind {
    BOOL("bool"),
    STRING("string"),
    INT("int"),
    FLOAT("float64"),
    LIST("[]interface {}"),
    MAP("map[string]interface {}"),
    NIL("nil"),
    UNKNOWN("unknown");

    private final String text;

    Kind(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    boolean isNumber() {
        return this == INT || this == FLOAT;
    }

    /** Whether a value of this kind could be of the other. */
    boolean mayBe(Kind other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
