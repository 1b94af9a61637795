package dev.pipewright.drone.woodpecker;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The types of JSON, by which the schema lint tells values apart. */
enum JsonType {
    NULL(3),
    BOOLEAN(3),
    INTEGER(4),
    NUMBER(4),
    STRING(4),
    ARRAY(4),
    OBJECT(4);

    /** What a value of this type scores that is of the type wanted. */
    private final int score;

    JsonType(int score) {
        this.score = score;
    }

    int score() {
        return score;
    }

    boolean isOneOf(Collection<JsonType> wanted) {
        return wanted.isEmpty() || wanted.contains(this) || (this == INTEGER && wanted.contains(NUMBER));
    }

    /** These as messages name them: {@code string}, {@code [boolean,string]}. */
    static String names(List<JsonType> types) {
        List<String> names = types.stream().map(JsonType::toString).toList();
        return names.size() == 1 ? names.get(0) : "[" + String.join(",", names) + "]";
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
