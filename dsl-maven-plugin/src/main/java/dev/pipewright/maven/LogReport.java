package dev.pipewright.maven;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tool.Report;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log what a use case does. */
record LogReport(Log log) implements Report {

    @Override
    public void progress(String line) {
        log.info(line);
    }

    @Override
    public void finding(Diagnostic diagnostic, String text) {
        String lines = text.stripTrailing();
        switch (diagnostic.severity()) {
            case ERROR -> log.error(lines);
            case WARNING -> log.warn(lines);
            case INFO -> log.info(lines);
        }
    }
}
