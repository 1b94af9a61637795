package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds and loads the classes of definitions; what they define lives as long as their class loader, and so only meanwhile. */
final class DefinitionWalk {

    private final Definitions definitions;
    private final List<Diagnostic> diagnostics;

    /** What goes wrong is added to the diagnostics. */
    DefinitionWalk(Definitions definitions, List<Diagnostic> diagnostics) {
        this.definitions = definitions;
        this.diagnostics = diagnostics;
    }

    /** Shows all definitions at once; nothing where one of the places is not there. */
    void visit(Consumer<List<Class<?>>> visitor) {
        checkPlaces();
        diagnostics.addAll(ClassPath.check(definitions.classPath()));
        if (diagnostics.isEmpty()) {
            run(visitor);
        }
    }

    private void checkPlaces() {
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

    private void run(Consumer<List<Class<?>>> visitor) {
        try {
            Map<String, byte[]> compiled = compile();
            if (!diagnostics.isEmpty()) {
                return;
            }
            DefinitionScan scan = definitions.source().isPresent()
                    ? DefinitionScan.of(compiled)
                    : DefinitionScan.of(definitions.scan());
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            try (DefinitionLoader loader = new DefinitionLoader(definitions.classPath(), compiled)) {
                thread.setContextClassLoader(loader);
                visitor.accept(new DefinitionTypes(definitions, scan, loader, diagnostics).load());
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
}
