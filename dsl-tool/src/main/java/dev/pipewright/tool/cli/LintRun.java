package dev.pipewright.tool.cli;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceFolders;
import dev.pipewright.tool.FailOn;
import dev.pipewright.tool.FindingsFormat;
import dev.pipewright.tool.LintFiles;
import dev.pipewright.tool.ResolveSurroundings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code lint}, understood.
 *
 * @param project the folder that files are relative to
 * @param surroundings what files include from elsewhere, and what they are given
 * @param format how findings are printed
 * @param failOn which findings make the run fail
 * @param target the version of GitLab, if it was given
 * @param fix whether files are repaired
 * @param files the files
 */
record LintRun(
        Path project,
        ResolveSurroundings surroundings,
        FindingsFormat format,
        FailOn failOn,
        Optional<String> target,
        boolean fix,
        List<Path> files) {

    int run(Streams streams) throws IOException {
        // The findings are what this command makes; what it does meanwhile is told elsewhere.
        PrintStream aside = streams.err();
        Streams progress = new Streams(streams.in(), aside, aside);
        List<Diagnostic> findings = new LintFiles(project, surroundings, target, progress).run(files, fix);
        streams.out().print(format.render(findings, SourceFolders.of(project)));
        streams.out().flush();
        return failOn.verdict(findings).exitCode();
    }
}
