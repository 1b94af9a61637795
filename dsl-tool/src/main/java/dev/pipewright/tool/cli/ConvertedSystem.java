package dev.pipewright.tool.cli;

import dev.pipewright.tool.Dialect;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The system that a file is for, where {@code drone-0.8} is Drone's too. */
final class ConvertedSystem implements ITypeConverter<Dialect> {

    private static final String LEGACY = "drone-0.8";

    @Override
    public Dialect convert(String word) {
        String wanted = word.toLowerCase(Locale.ROOT).equals(LEGACY) ? Dialect.DRONE.toString() : word;
        return Arrays.stream(Dialect.values())
                .filter(each -> each.toString().equals(wanted.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "expected gitlab, drone, drone-0.8 or woodpecker, but was '" + word + "'"));
    }
}
