package dev.pipewright.tool;

import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.drone.check.DroneChecks;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Judges files on disk, and repairs what a machine can repair. */
public final class LintFiles {

    private final Path project;
    private final ResolveSurroundings surroundings;
    private final Optional<String> target;
    private final Report report;
    private final Optional<Dialect> dialect;

    /**
     * Nothing happens until {@link #run}.
     *
     * @param project the folder with the configuration of the checks, and with what the files include
     * @param target the version of GitLab; it wins over that of the configuration
     * @param report is told what is repaired
     */
    public LintFiles(Path project, Optional<String> target, Report report) {
        this(project, ResolveSurroundings.NONE, target, report, Optional.empty());
    }

    /**
     * As the other one, for files that meet more than the project's own.
     *
     * @param surroundings what they include from elsewhere, and what they are given
     * @param dialect the system that all of them are for; by default a file's name tells it
     */
    public LintFiles(
            Path project,
            ResolveSurroundings surroundings,
            Optional<String> target,
            Report report,
            Optional<Dialect> dialect) {
        this.project = project;
        this.surroundings = surroundings;
        this.target = target;
        this.report = report;
        this.dialect = dialect;
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
        Path file = project.resolve(given);
        String name = name(given);
        try {
            byte[] content = Files.readAllBytes(file);
            String text = new String(content, StandardCharsets.UTF_8);
            boolean isUtf8 = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), content);
            if (!isUtf8) {
                return YamlReader.read(content, name).diagnostics();
            }
            return switch (dialect.orElse(Dialect.of(name))) {
                case DRONE ->
                    lint(
                            new FileText(file, name, text),
                            () -> DroneChecks.diagnose(text, name, configuration),
                            repair ? Optional.of(new DroneRepair(name, text, configuration)) : Optional.empty());
                case WOODPECKER -> configuration.apply(woodpecker(text, name));
                case GITLAB -> {
                    Lint lint = new Lint(resolvers.apply(new DirectoryFiles(project)), configuration);
                    yield lint(
                            new FileText(file, name, text),
                            () -> lint.text(text, name).findings(),
                            repair
                                    ? Optional.of(new LintRepair(
                                            new LintSources(project),
                                            resolvers,
                                            configuration,
                                            name,
                                            text,
                                            finding -> true))
                                    : Optional.empty());
                }
            };
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

    /** Whether an administrator has permitted something is not in the file. */
    private static List<Diagnostic> woodpecker(String text, String name) {
        return WoodpeckerVerdict.findings(name, text, WoodpeckerEvent.ofEveryKind()).stream()
                .map(finding ->
                        finding.isForPermission() ? finding.diagnostic().as(Severity.WARNING) : finding.diagnostic())
                .toList();
    }

    private List<Diagnostic> lint(
            FileText file, Supplier<List<Diagnostic>> findings, Optional<? extends FileRepair> repair)
            throws IOException {
        if (repair.isEmpty()) {
            return findings.get();
        }
        if (YamlReader.read(file.text, file.name).hasErrors()) {
            report.progress("left " + file.name + " as it is: it is no YAML that can be read");
            return findings.get();
        }
        return repaired(file, findings, repair.get());
    }

    private List<Diagnostic> repaired(FileText file, Supplier<List<Diagnostic>> findings, FileRepair repair)
            throws IOException {
        List<Diagnostic> left = repair.left();
        List<PlannedFile> planned = new ArrayList<>();
        for (Map.Entry<String, String> changed : repair.changed().entrySet()) {
            Path target = changed.getKey().equals(file.name) ? file.path : project.resolve(changed.getKey());
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
            all.addAll(findings.get());
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

    /**
     * A file to judge.
     *
     * @param path where it lies
     * @param name how findings name it
     * @param text what it says
     */
    private record FileText(Path path, String name, String text) {}
}
