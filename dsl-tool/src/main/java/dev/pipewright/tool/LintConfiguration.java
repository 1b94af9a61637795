package dev.pipewright.tool;

import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.check.ConfigurationFile;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.resolve.include.MappedSources;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out how a project wants to be judged: its file {@code .pipewright.yaml} says. */
final class LintConfiguration {

    private static final String FILE = ".pipewright.yaml";
    private static final String INCLUDES = "includes";

    private LintConfiguration() {}

    /** What the file in this folder says; nothing where there is none. */
    static LintSettings read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return LintSettings.standard(List.of());
        }
        try {
            YamlResult read = YamlReader.read(Files.readAllBytes(file), FILE);
            Optional<Node> document = read.file().last();
            if (read.hasErrors() || document.isEmpty()) {
                return LintSettings.standard(read.diagnostics());
            }
            List<Diagnostic> all = new ArrayList<>(read.diagnostics());
            Node settings = document.get();
            MappedSources sources = MappedSources.none();
            if (settings instanceof Mapping mapping) {
                Node includes = mapping.get(INCLUDES);
                if (includes != null) {
                    sources = new ResolveIncludes(folder, all).read(includes);
                    settings = mapping.without(INCLUDES);
                }
            }
            ConfigurationFile checks = CheckConfiguration.from(settings);
            all.addAll(checks.diagnostics());
            return new LintSettings(checks.configuration(), sources, all);
        } catch (IOException e) {
            Diagnostic unreadable = Problem.CANNOT_READ.say("file \"" + FILE + "\" cannot be read: " + Reason.of(e));
            return LintSettings.standard(List.of(unreadable));
        }
    }
}
