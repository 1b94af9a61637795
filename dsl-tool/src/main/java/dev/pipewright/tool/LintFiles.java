package dev.pipewright.tool;

import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.DirectoryFiles;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.tree.YamlOrigin;
import dev.pipewright.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Judges files on disk, and repairs what a machine can repair. */
public final class LintFiles {

    private final Path project;
    private final ResolveSurroundings surroundings;
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
        this(project, ResolveSurroundings.NONE, target, report);
    }

    /**
     * As the other one, for files that meet more than the project's own.
     *
     * @param surroundings what they include from elsewhere, and what they are given
     */
    public LintFiles(Path project, ResolveSurroundings surroundings, Optional<String> target, Report report) {
        this.project = project;
        this.surroundings = surroundings;
        this.target = target;
        this.report = report;
    }

    /**
     * All findings in these files, in the order of the files.
     *
     * @param files absolute, or relative to the project; findings name them relative to it where they are below it
     */
    public List<Diagnostic> run(List<Path> files, boolean repair) {
        LintSettings settings = LintConfiguration.read(project);
        List<Diagnostic> all = new ArrayList<>(settings.diagnostics());
        CheckConfiguration written = settings.configuration();
        CheckConfiguration configuration = target.map(written::target).orElse(written);
        Function<ProjectFiles, Resolver> resolvers = known -> surroundings.resolver(known, settings.sources());
        for (Path file : files) {
            all.addAll(lint(file, configuration, resolvers, repair));
        }
        return all;
    }

    private List<Diagnostic> lint(
            Path given, CheckConfiguration configuration, Function<ProjectFiles, Resolver> resolvers, boolean repair) {
        Lint lint = new Lint(resolvers.apply(new DirectoryFiles(project)), configuration);
        Path file = project.resolve(given);
        String name = name(given);
        try {
            byte[] content = Files.readAllBytes(file);
            String text = new String(content, StandardCharsets.UTF_8);
            if (YamlReader.read(content, name).errors().stream()
                    .anyMatch(each -> each.id().equals("PW002"))) {
                return YamlReader.read(content, name).diagnostics();
            }
            return repair
                    ? repaired(
                            file,
                            name,
                            text,
                            lint,
                            new LintRepair(new LintSources(project), resolvers, configuration, name, text))
                    : lint.text(text, name).findings();
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

    private List<Diagnostic> repaired(Path file, String name, String text, Lint lint, LintRepair repair)
            throws IOException {
        if (YamlReader.read(text, name).hasErrors()) {
            report.progress("left " + name + " as it is: it is no YAML that can be read");
            return lint.text(text, name).findings();
        }
        List<Diagnostic> left = repair.run().linted().findings();
        List<PlannedFile> planned = new ArrayList<>();
        for (Map.Entry<String, String> changed : repair.changed().entrySet()) {
            Path target = changed.getKey().equals(name) ? file : project.resolve(changed.getKey());
            planned.add(new PlannedFile(
                    changed.getKey(),
                    target.toRealPath(),
                    changed.getValue(),
                    "lint",
                    new YamlOrigin(changed.getKey(), 0, 0)));
        }
        List<Diagnostic> failures = new FileWriting(report).write(planned);
        if (!failures.isEmpty()) {
            List<Diagnostic> all = new ArrayList<>(failures);
            all.addAll(lint.text(text, name).findings());
            return all;
        }
        int count = repair.done().size();
        if (count > 0) {
            report.progress("repaired " + count + (count == 1 ? " finding in " : " findings in ")
                    + String.join(", ", repair.changed().keySet()));
        }
        repair.refused()
                .forEach(each -> report.progress("not repaired: "
                        + each.finding().headline() + " (" + each.finding().origin() + "): " + each.why()));
        return left;
    }
}
