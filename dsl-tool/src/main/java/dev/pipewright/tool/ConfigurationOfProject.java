package dev.pipewright.tool;

import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.check.ConfigurationFile;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.Node;
import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out how a project wants its checks to judge: its file {@code .pipewright.yaml} says. */
final class ConfigurationOfProject {

    private static final String FILE = ".pipewright.yaml";

    private ConfigurationOfProject() {}

    /** What the file in this folder says; nothing where there is none. */
    static ConfigurationFile read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return new ConfigurationFile(CheckConfiguration.standard(), List.of());
        }
        try {
            YamlResult read = YamlReader.read(Files.readAllBytes(file), FILE);
            Optional<Node> document = read.file().last();
            if (read.hasErrors() || document.isEmpty()) {
                return new ConfigurationFile(CheckConfiguration.standard(), read.diagnostics());
            }
            ConfigurationFile meant = CheckConfiguration.from(document.get());
            List<Diagnostic> all = new ArrayList<>(read.diagnostics());
            all.addAll(meant.diagnostics());
            return new ConfigurationFile(meant.configuration(), all);
        } catch (IOException e) {
            Diagnostic unreadable = Problem.CANNOT_READ.say("file \"" + FILE + "\" cannot be read: " + Reason.of(e));
            return new ConfigurationFile(CheckConfiguration.standard(), List.of(unreadable));
        }
    }
}
