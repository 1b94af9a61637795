package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceFolders;
import dev.pipewright.tree.YamlOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Formats files on disk. A file with errors is left as it is, and keeps no other file from being formatted. */
public final class FormatFiles {

    private final Report report;
    private final List<Diagnostic> all = new ArrayList<>();

    /** Nothing happens until {@link #print} or {@link #write}. */
    public FormatFiles(Report report) {
        this.report = report;
    }

    /** Gives each file's name and formatted text to a consumer; changes nothing on disk. */
    public Verdict print(List<Path> files, BiConsumer<Path, String> consumer) {
        files.forEach(file -> formatted(file).ifPresent(text -> consumer.accept(file, text)));
        return Verdict.of(all);
    }

    /** Rewrites each file that is not in our style yet. */
    public Verdict write(List<Path> files) {
        List<PlannedFile> planned = new ArrayList<>();
        for (Path file : files) {
            formatted(file)
                    .ifPresent(text -> planned.add(new PlannedFile(
                            file.toString(), followed(file), text, "format", new YamlOrigin(file.toString(), 0, 0))));
        }
        tell(new FileWriting(report).write(planned));
        return Verdict.of(all);
    }

    private Optional<String> formatted(Path file) {
        try {
            Formatted formatted = Format.bytes(Files.readAllBytes(file), file.toString());
            tell(formatted.diagnostics());
            return formatted.text();
        } catch (IOException e) {
            tell(List.of(Problem.CANNOT_READ
                    .say("file \"" + file + "\" cannot be read: " + Reason.of(e))
                    .addHelp("name a YAML file")));
            return Optional.empty();
        }
    }

    /** A link is followed, so that it stays one. */
    private static Path followed(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath(); // it was read a moment ago; writing will say what happened
        }
    }

    private void tell(List<Diagnostic> diagnostics) {
        new Findings(SourceFolders.of(Path.of("")), report).tell(diagnostics);
        all.addAll(diagnostics);
    }
}
