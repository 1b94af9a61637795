package dev.pipewright.tool.cli;

import dev.pipewright.tool.Dialect;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The system that a file is for, where {@code drone-0.8} is Drone's too. */
final class ConvertedSystem implements ITypeConverter<Dialect> {

    @Override
    public Dialect convert(String word) {
        return Dialect.named(word)
                .orElseThrow(() -> new TypeConversionException(
                        "expected gitlab, drone, drone-0.8 or woodpecker, but was '" + word + "'"));
    }
}
