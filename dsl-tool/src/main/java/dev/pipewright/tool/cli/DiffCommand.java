package dev.pipewright.tool.cli;

import dev.pipewright.tool.Diff;
import dev.pipewright.tool.PipelinePlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}. */
@Command(
        name = "diff",
        description =
                "Tells what a new version of a pipeline does differently: jobs gained, lost and changed on each event.")
final class DiffCommand extends EventCommand {

    private static final int DIFFERENT = 1;

    @Option(
            names = "--git",
            paramLabel = "REF",
            description = "The old version is that of a commit; FILE, or what the class path defines, is the new one.")
    private @Nullable String revision;

    @Mixin
    private FormatOption answer = new FormatOption();

    @Option(names = "--exit-code", description = "End with exit code 1 where there is a difference.")
    private boolean exitCode;

    @Parameters(
            paramLabel = "OLD NEW",
            arity = "0..2",
            description = "Two YAML files, folders with one each, or Java files; with --git the new one alone.")
    private List<Path> files = new ArrayList<>();

    DiffCommand(Streams streams) {
        super(streams);
    }

    @Override
    int run() throws IOException {
        Diff.Compared compared = diff().run(answer.format());
        int code = tell(compared.answer());
        return code == 0 && exitCode && compared.isDifferent() ? DIFFERENT : code;
    }

    private Diff diff() throws IOException {
        if (revision != null) {
            if (files.size() > 1) {
                throw new IllegalArgumentException("with --git give the new version alone, or nothing");
            }
            PipelinePlace current = place(files.isEmpty() ? null : files.get(0));
            return new Diff(current.at(revision), current, events(), aside());
        }
        if (files.isEmpty() || files.size() > 2) {
            throw new IllegalArgumentException("give the old and the new version, or --git REF for the old one");
        }
        // With one file the class path defines the new version.
        return new Diff(place(files.get(0)), place(files.size() == 2 ? files.get(1) : null), events(), aside());
    }
}
