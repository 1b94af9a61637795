package dev.pipewright.tool;

import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import java.nio.file.Path;
import java.util.Optional;

/** What {@code lint --fix} would change for one kind of finding, as a diff; nothing is written. */
final class RepairDiff {

    private final PipelinePlace place;
    private final LintSettings settings;
    private final ProjectFiles files;

    RepairDiff(PipelinePlace place) {
        Path project = place.project().folder();
        this.place = place;
        this.settings = LintConfiguration.read(project);
        this.files = new LintSources(project);
    }

    /** The diff of a file, and of those that it includes; empty where nothing of this kind can be repaired. */
    String of(String file, String id) {
        Optional<String> text = files.read(file);
        if (text.isEmpty()) {
            return "";
        }
        LintRepair repair = new LintRepair(
                files,
                known -> place.surroundings().resolver(known, settings.sources()),
                settings.configuration(),
                file,
                text.get(),
                finding -> finding.id().equals(id));
        repair.run();
        StringBuilder diff = new StringBuilder();
        repair.changed()
                .forEach((name, changed) ->
                        diff.append(UnifiedDiff.of(name, files.read(name).orElse(""), changed)));
        return diff.toString();
    }
}
