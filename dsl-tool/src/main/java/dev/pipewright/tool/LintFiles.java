package dev.pipewright.tool;

import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.check.ConfigurationFile;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.DirectoryFiles;
import dev.pipewright.repair.Repaired;
import dev.pipewright.repair.Repairs;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.YamlOrigin;
import dev.pipewright.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges files on disk, and repairs what a machine can repair. */
public final class LintFiles {

    /** A repair can make room for another one on the same lines; more rounds than this never helped. */
    private static final int MOST_ROUNDS = 5;

    private final Path project;
    private final Optional<String> target;
    private final Report report;

    /**
     * Nothing happens until {@link #run}.
     *
     * @param project the folder with the configuration of the checks, and with what the files include
     * @param target the version of GitLab; it wins over that of the configuration
     * @param report is told what is repaired
     */
    public LintFiles(Path project, Optional<String> target, Report report) {
        this.project = project;
        this.target = target;
        this.report = report;
    }

    /**
     * All findings in these files, in the order of the files.
     *
     * @param files absolute, or relative to the project; findings name them relative to it where they are below it
     */
    public List<Diagnostic> run(List<Path> files, boolean repair) {
        ConfigurationFile settings = ConfigurationOfProject.read(project);
        List<Diagnostic> all = new ArrayList<>(settings.diagnostics());
        CheckConfiguration configuration = settings.configuration();
        Lint lint = new Lint(
                Resolver.of(new DirectoryFiles(project)),
                target.map(configuration::target).orElse(configuration));
        for (Path file : files) {
            all.addAll(lint(file, lint, repair));
        }
        return all;
    }

    private List<Diagnostic> lint(Path given, Lint lint, boolean repair) {
        Path file = project.resolve(given);
        String name = name(given);
        try {
            byte[] content = Files.readAllBytes(file);
            String text = new String(content, StandardCharsets.UTF_8);
            if (YamlReader.read(content, name).errors().stream()
                    .anyMatch(each -> each.id().equals("PW002"))) {
                return YamlReader.read(content, name).diagnostics();
            }
            Linted linted = lint.text(text, name);
            return repair ? repaired(file, name, text, linted, lint) : linted.findings();
        } catch (IOException e) {
            return List.of(Problem.CANNOT_READ
                    .say("file \"" + name + "\" cannot be read: " + Reason.of(e))
                    .addHelp("name a YAML file"));
        }
    }

    private String name(Path given) {
        Path root = project.toAbsolutePath();
        Path shown = given.isAbsolute() && given.startsWith(root) ? root.relativize(given) : given;
        return shown.toString().replace('\\', '/');
    }

    private List<Diagnostic> repaired(Path file, String name, String text, Linted linted, Lint lint)
            throws IOException {
        String now = text;
        Linted left = linted;
        int count = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Repaired repaired = Repairs.apply(now, name, document(now, name), left.findings());
            if (repaired.done().isEmpty()) {
                break;
            }
            count += repaired.done().size();
            now = repaired.text();
            left = lint.text(now, name);
        }
        if (count == 0) {
            return left.findings();
        }
        List<Diagnostic> failures = new FileWriting(report)
                .write(List.of(new PlannedFile(name, file.toRealPath(), now, "lint", new YamlOrigin(name, 0, 0))));
        if (!failures.isEmpty()) {
            List<Diagnostic> all = new ArrayList<>(failures);
            all.addAll(linted.findings());
            return all;
        }
        report.progress("repaired " + count + (count == 1 ? " finding in " : " findings in ") + name);
        return left.findings();
    }

    /** The configuration stands behind its header. */
    private static int document(String text, String name) {
        List<Node> documents = YamlReader.read(text, name).file().documents();
        boolean header = documents.size() > 1 && documents.get(0) instanceof Mapping first && first.has("spec");
        return header ? 1 : 0;
    }
}
