package dev.pipewright.tool;

import dev.pipewright.definition.CiFile;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.diagnostic.Suggestions;
import java.io.IOException;
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
        diagnostics.addAll(project.missingFolders());
        if (diagnostics.isEmpty()) {
            run();
        }
        return new Plan(
                List.copyOf(files.values()),
                diagnostics.stream().sorted(Diagnostic.ORDER).toList());
    }

    private void run() {
        try {
            OutputPaths paths = new OutputPaths(project.output());
            new DefinitionWalk(definitions, diagnostics).visit(types -> types.forEach(type -> ask(type, paths)));
        } catch (IOException e) {
            diagnostics.add(Problem.CANNOT_READ.say("the output folder cannot be read: " + Reason.of(e)));
        }
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
