package dev.pipewright.tool.cli;

import dev.pipewright.tool.AnswerFormat;
import picocli.CommandLine.Option;

/** The option that says in what form an answer is told. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private AnswerFormat format = AnswerFormat.TEXT;

    AnswerFormat format() {
        return format;
    }
}
