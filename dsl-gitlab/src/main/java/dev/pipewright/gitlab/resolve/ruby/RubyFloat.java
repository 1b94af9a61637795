package dev.pipewright.gitlab.resolve.ruby;

import java.math.BigDecimal;

/** Prints floating-point numbers as Ruby does. */
final class RubyFloat {

    private static final double SCIENTIFIC_FROM = 1e16;
    private static final double SCIENTIFIC_BELOW = 1e-4;

    private RubyFloat() {}

    static String text(double number) {
        if (Double.isNaN(number)) {
            return "NaN";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "Infinity" : "-Infinity";
        }
        double size = Math.abs(number);
        if (size != 0 && (size >= SCIENTIFIC_FROM || size < SCIENTIFIC_BELOW)) {
            return scientific(number);
        }
        String plain = new BigDecimal(Double.toString(number)).toPlainString();
        return plain.contains(".") ? plain : plain + ".0";
    }

    private static String scientific(double number) {
        String[] parts = String.valueOf(number).split("E");
        String mantissa = parts[0];
        int exponent = Integer.parseInt(parts[1]);
        return mantissa + "e" + (exponent < 0 ? "-" : "+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }
}
