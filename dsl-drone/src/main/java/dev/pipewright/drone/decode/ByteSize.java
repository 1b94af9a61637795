package dev.pipewright.drone.decode;

import dev.pipewright.yaml.RawNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A count of bytes, written as a number or with a unit: {@code 512m}, {@code 1.5GiB}; every unit counts by 1,024. */
public final class ByteSize {

    /** A count of bytes in a document. */
    public static final Shape SHAPE = Shape.custom("yaml.BytesSize", ByteSize::read);

    private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d+)*) ?([kmgtpKMGTP])?[iI]?[bB]?");
    private static final int STEP = 10;

    private ByteSize() {}

    /**
     * The number of bytes that a text says.
     *
     * @throws RefusedException for a text that says none
     */
    public static long of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || form.group(1).indexOf('.') != form.group(1).lastIndexOf('.')) {
            throw new RefusedException("invalid size: '" + text + "'", 0);
        }
        String unit = form.group(2);
        int power = unit == null ? 0 : "kmgtp".indexOf(unit.toLowerCase(Locale.ROOT)) + 1;
        return new BigDecimal(form.group(1))
                .multiply(BigDecimal.valueOf(1L << (STEP * power)))
                .longValue();
    }

    private static @Nullable Object read(RawNode node, Decoder decoder) {
        Object whole = decoder.attempt(node, Shape.whole("int64"));
        if (whole instanceof Long) {
            return whole;
        }
        Object text = decoder.demand(node, Shape.TEXT);
        if (!(text instanceof String written)) {
            return null;
        }
        try {
            return of(written);
        } catch (RefusedException noSize) {
            throw new RefusedException(noSize.text(), node.line());
        }
    }
}
