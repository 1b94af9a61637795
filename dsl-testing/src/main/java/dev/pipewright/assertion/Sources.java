package dev.pipewright.assertion;

import dev.pipewright.diagnostic.SourceFolders;
import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.YamlOrigin;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The lines behind origins: of the texts that were judged, and of the sources of the project whose tests run. */
final class Sources {

    private static final SourceText PROJECT = SourceFolders.of(Path.of(""));

    private Sources() {}

    /** The project's files, and the texts that a resolver read. */
    static SourceText of(Optional<Resolution> resolution) {
        return of(resolution.map(Resolution::texts).orElse(Map.of()));
    }

    /** The project's files, and texts by the names of their files. */
    static SourceText of(Map<String, String> texts) {
        return origin -> {
            String text = origin instanceof YamlOrigin ? texts.get(origin.file()) : null;
            return text == null ? PROJECT.find(origin) : line(origin, text);
        };
    }

    private static Optional<SourceText.Snippet> line(Origin origin, String text) {
        return text.lines()
                .skip(Math.max(0, origin.line() - 1))
                .findFirst()
                .map(line -> new SourceText.Snippet(origin.file(), line));
    }

    /** The place and its line, as findings show them; a single line where the file is not at hand. */
    static String shown(Origin origin, SourceText sources) {
        if (origin.file().isEmpty()) {
            return "";
        }
        Optional<SourceText.Snippet> snippet = sources.find(origin);
        String file = snippet.map(SourceText.Snippet::file).orElse(origin.file());
        String place = "  --> " + file + (origin.line() > 0 ? ":" + origin.line() : "") + "\n";
        if (snippet.isEmpty()) {
            return place;
        }
        String number = Integer.toString(origin.line());
        String margin = " ".repeat(number.length()) + " |\n";
        return place + margin + number + " | " + snippet.get().text().stripTrailing() + "\n" + margin;
    }
}
