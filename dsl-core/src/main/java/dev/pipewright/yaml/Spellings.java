package dev.pipewright.yaml;

import dev.pipewright.tree.Scalar;

/** How we write what is no string. */
final class Spellings {

    private Spellings() {}

    static String of(Scalar scalar) {
        return scalar.value() instanceof Double number ? of(number) : scalar.isNull() ? "null" : scalar.text();
    }

    /** Ruby takes an exponent for one only where it has a sign. */
    static String of(double number) {
        if (Double.isNaN(number)) {
            return ".nan";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? ".inf" : "-.inf";
        }
        String text = Double.toString(number);
        int exponent = text.indexOf('E');
        if (exponent < 0) {
            return text;
        }
        String sign = text.charAt(exponent + 1) == '-' ? "" : "+";
        return text.substring(0, exponent) + "e" + sign + text.substring(exponent + 1);
    }
}
