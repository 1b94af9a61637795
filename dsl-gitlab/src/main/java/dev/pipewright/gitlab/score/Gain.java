package dev.pipewright.gitlab.score;

/**
 * A change, and what it would bring.
 *
 * @param change the change
 * @param tenths tenths of a point of the whole
 */
public record Gain(Change change, int tenths) {

    /** The points, {@code +4.5}. */
    public String points() {
        return "+" + tenths / 10 + "." + tenths % 10;
    }
}
