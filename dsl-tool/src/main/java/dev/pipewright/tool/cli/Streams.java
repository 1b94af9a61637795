package dev.pipewright.tool.cli;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tool.Report;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command reads and writes; text is UTF-8 with plain newlines whatever the platform would prefer. */
record Streams(InputStream in, PrintStream out, PrintStream err) implements Report {

    static Streams standard() {
        return new Streams(
                System.in,
                new PrintStream(System.out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    @Override
    public void progress(String line) {
        out.print(line + "\n");
        out.flush();
    }

    @Override
    public void finding(Diagnostic diagnostic, String text) {
        out.flush();
        err.print(text + "\n");
        err.flush();
    }
}
