package dev.pipewright.tool;

import dev.pipewright.definition.CiFile;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.diagnostic.Suggestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs every definition and collects all files and all findings; touches nothing on disk. */
final class Planner {

    private final Project project;
    private final Definitions definitions;
    private final SourceText sources;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<Path, PlannedFile> files = new LinkedHashMap<>();

    Planner(Project project, Definitions definitions, SourceText sources) {
        this.project = project;
        this.definitions = definitions;
        this.sources = sources;
    }

    Plan plan() {
        checkFolders();
        diagnostics.addAll(ClassPath.check(definitions.classPath()));
        if (diagnostics.isEmpty()) {
            run();
        }
        return new Plan(
                List.copyOf(files.values()),
                diagnostics.stream().sorted(Diagnostic.ORDER).toList());
    }

    private void checkFolders() {
        checkFolder(project.folder(), "project folder");
        if (!project.output().equals(project.folder())) {
            checkFolder(project.output(), "output folder");
        }
        for (Path place : definitions.scan()) {
            if (!Files.exists(place)) {
                diagnostics.add(Problem.FOLDER_MISSING
                        .say("\"" + place + "\" is to be scanned for definitions, but does not exist")
                        .addHelp("compile the project first, or name a folder of classes or a jar"));
            }
        }
        definitions
                .source()
                .filter(file -> !Files.isRegularFile(file))
                .ifPresent(file -> diagnostics.add(Problem.FOLDER_MISSING
                        .say("source file \"" + file + "\" does not exist")
                        .addHelp("name one Java file that holds a definition")));
    }

    private void checkFolder(Path folder, String what) {
        if (!Files.isDirectory(folder)) {
            diagnostics.add(Problem.FOLDER_MISSING
                    .say(what + " \"" + folder + "\" " + (Files.exists(folder) ? "is not a folder" : "does not exist"))
                    .addHelp("create it, or name another one"));
        }
    }

    private void run() {
        try {
            Map<String, byte[]> compiled = compile();
            if (!diagnostics.isEmpty()) {
                return;
            }
            DefinitionScan scan = definitions.source().isPresent()
                    ? DefinitionScan.of(compiled)
                    : DefinitionScan.of(definitions.scan());
            OutputPaths paths = new OutputPaths(project.output());
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            try (DefinitionLoader loader = new DefinitionLoader(definitions.classPath(), compiled)) {
                thread.setContextClassLoader(loader);
                for (Class<?> type : new DefinitionTypes(definitions, scan, loader, diagnostics).load()) {
                    ask(type, paths);
                }
            } finally {
                thread.setContextClassLoader(before);
            }
        } catch (IOException e) {
            diagnostics.add(Problem.CANNOT_READ.say("the definitions cannot be read: " + Reason.of(e)));
        }
    }

    private Map<String, byte[]> compile() throws IOException {
        if (definitions.source().isEmpty()) {
            return Map.of();
        }
        SourceCompiler compiler = new SourceCompiler();
        Map<String, byte[]> classes = compiler.compile(definitions.source().get(), definitions.classPath());
        diagnostics.addAll(compiler.diagnostics());
        return classes;
    }

    private void ask(Class<?> type, OutputPaths paths) {
        try {
            DefinitionRun.Answer answer = new DefinitionRun(type, project.folder(), sources).ask();
            diagnostics.addAll(answer.diagnostics());
            for (CiFile file : answer.files()) {
                add(file, type.getName(), paths);
            }
        } catch (Found found) {
            diagnostics.add(found.diagnostic());
        }
    }

    private void add(CiFile file, String definition, OutputPaths paths) {
        try {
            PlannedFile planned = paths.plan(file, definition);
            PlannedFile other = files.putIfAbsent(planned.target(), planned);
            if (other != null) {
                throw new Found(twice(planned, other));
            }
        } catch (Found found) {
            diagnostics.add(found.diagnostic());
        }
    }

    private static Diagnostic twice(PlannedFile planned, PlannedFile other) {
        String who = planned.definition().equals(other.definition())
                ? "definition \"" + planned.definition() + "\" writes file \"" + planned.path() + "\" twice"
                : "definitions \"" + other.definition() + "\" and \"" + planned.definition() + "\" both write file \""
                        + planned.path() + "\"";
        return Problem.TWO_FOR_ONE_FILE
                .at(planned.origin(), who)
                .addRelated("the first is written here", other.origin())
                .addHelp("give one of them another file");
    }

    /** The nearest right name for a class that is not there. */
    static String didYouMean(String wrong, List<String> right) {
        return Suggestions.didYouMean(wrong, right, "definitions on the class path");
    }
}
