package dev.pipewright.tool.cli;

import dev.pipewright.tool.FormatFiles;
import dev.pipewright.tool.FormatLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code format}, understood.
 *
 * @param write whether the files are rewritten instead of printed
 * @param batch whether lines of JSON are read instead of files
 * @param files the files, unless lines are read
 */
record FormatRun(boolean write, boolean batch, List<Path> files) {

    int run(Streams streams) throws IOException {
        if (batch) {
            FormatLines.run(streams.in(), streams.out());
            return 0;
        }
        FormatFiles format = new FormatFiles(streams);
        return (write
                        ? format.write(files)
                        : format.print(files, (file, text) -> streams.out().print(text)))
                .exitCode();
    }
}
