package dev.pipewright.tool;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads the classes of the definitions, named or scanned for. */
final class DefinitionTypes {

    private final Definitions definitions;
    private final DefinitionScan scan;
    private final DefinitionLoader loader;
    private final List<Diagnostic> diagnostics;

    DefinitionTypes(
            Definitions definitions, DefinitionScan scan, DefinitionLoader loader, List<Diagnostic> diagnostics) {
        this.definitions = definitions;
        this.scan = scan;
        this.loader = loader;
        this.diagnostics = diagnostics;
    }

    List<Class<?>> load() throws IOException {
        List<Class<?>> types = new ArrayList<>();
        if (!definitions.names().isEmpty()) {
            for (String name : definitions.names().stream().distinct().toList()) {
                named(name).ifPresent(types::add);
            }
            return types;
        }
        for (ClassHeader candidate : scan.candidates()) {
            scanned(candidate).ifPresent(types::add);
        }
        if (types.isEmpty() && diagnostics.stream().noneMatch(Diagnostic::isError)) {
            diagnostics.add(Problem.NO_DEFINITIONS
                    .say("no definition was found in " + where())
                    .addHelp("write a class that implements " + PipelineDefinition.class.getName()
                            + ", and compile it first"));
        }
        return types;
    }

    private String where() {
        List<String> places = definitions.source().isPresent()
                ? List.of(definitions.source().get().toString())
                : definitions.scan().stream().map(Path::toString).toList();
        return places.isEmpty() ? "no folder at all" : String.join(", ", places);
    }

    private Optional<Class<?>> named(String name) throws IOException {
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException e) {
            diagnostics.add(Problem.DEFINITION_NOT_FOUND
                    .say("definition \"" + name + "\" is not on the class path")
                    .addHelp(Planner.didYouMean(name, known())));
        } catch (UnsupportedClassVersionError e) {
            diagnostics.add(tooNew(name, String.valueOf(e.getMessage())));
        } catch (LinkageError e) {
            diagnostics.add(cannotBeLoaded(name, e));
        }
        return Optional.empty();
    }

    /** A class that merely may be a definition and cannot be loaded is none that the user asked for. */
    private Optional<Class<?>> scanned(ClassHeader candidate) {
        String name = candidate.name();
        boolean certain = scan.isCertain(candidate);
        if (candidate.isTooNew() && certain) {
            diagnostics.add(tooNew(name, "it was compiled for Java " + candidate.java()));
            return Optional.empty();
        }
        try {
            Class<?> type = Class.forName(name, false, loader);
            boolean wanted =
                    PipelineDefinition.class.isAssignableFrom(type) && !type.isAnonymousClass() && !type.isLocalClass();
            return wanted ? Optional.of(type) : Optional.empty();
        } catch (ClassNotFoundException | LinkageError e) {
            if (certain) {
                Diagnostic error = cannotBeLoaded(name, e);
                diagnostics.add(Problem.CANNOT_BE_LOADED
                        .warningAt(error.origin(), error.message() + "; it is left out")
                        .addHelp("add what is missing to the class path, or name the definitions that are to run"));
            }
            return Optional.empty();
        }
    }

    private static Diagnostic tooNew(String name, String why) {
        return Problem.NEWER_JAVA
                .at(
                        DefinitionRun.place(name),
                        "definition \"" + name + "\" is too new for Java "
                                + Runtime.version().feature() + ": " + why)
                .addHelp("run with the Java that compiled it, or compile for an older one");
    }

    private static Diagnostic cannotBeLoaded(String name, Throwable e) {
        Origin place = DefinitionRun.place(name);
        String why = e instanceof NoClassDefFoundError
                ? "class " + String.valueOf(e.getMessage()).replace('/', '.') + " is missing"
                : String.valueOf(e.getMessage());
        return Problem.CANNOT_BE_LOADED
                .at(place, "definition \"" + name + "\" cannot be loaded: " + why)
                .addHelp("add what is missing to the class path");
    }

    private List<String> known() throws IOException {
        List<Path> folders = new ArrayList<>(definitions.scan());
        definitions.classPath().stream().filter(Files::isDirectory).forEach(folders::add);
        DefinitionScan wide = DefinitionScan.of(folders);
        return wide.candidates().stream()
                .filter(wide::isCertain)
                .map(ClassHeader::name)
                .toList();
    }
}
