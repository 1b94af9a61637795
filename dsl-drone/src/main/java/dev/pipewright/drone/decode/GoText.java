package dev.pipewright.drone.decode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values as Go prints them, in messages and in the variables of a step. */
public final class GoText {

    private static final double LARGE = 1e21;
    private static final double SMALL = 1e-4;

    private GoText() {}

    /** The text of a value. */
    public static String of(@Nullable Object value) {
        if (value == null) {
            return "<nil>";
        }
        if (value instanceof Double decimal) {
            return decimal(decimal);
        }
        if (value instanceof List<?> list) {
            return "[" + String.join(" ", list.stream().map(GoText::of).toList()) + "]";
        }
        if (value instanceof Map<?, ?> map) {
            StringBuilder out = new StringBuilder("map[");
            new TreeMap<>(map)
                    .forEach((key, each) -> out.append(out.length() > 4 ? " " : "")
                            .append(key)
                            .append(':')
                            .append(of(each)));
            return out.append(']').toString();
        }
        return value.toString();
    }

    /** The name of the type that a value has in Go. */
    public static String type(@Nullable Object value) {
        if (value == null) {
            return "<nil>";
        }
        if (value instanceof Boolean) {
            return "bool";
        }
        if (value instanceof Double) {
            return "float64";
        }
        if (value instanceof List<?>) {
            return "[]interface {}";
        }
        if (value instanceof Map<?, ?>) {
            return "map[string]interface {}";
        }
        return value instanceof String ? "string" : "int";
    }

    /** The shortest form, with an exponent where the number is very large or small. */
    private static String decimal(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        double size = Math.abs(value);
        if (size >= SMALL && size < LARGE) {
            return exact.toPlainString();
        }
        int exponent = exact.precision() - exact.scale() - 1;
        String digits = exact.unscaledValue().abs().toString();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        String power = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : Integer.toString(Math.abs(exponent));
        return (value < 0 ? "-" : "") + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + power;
    }
}
