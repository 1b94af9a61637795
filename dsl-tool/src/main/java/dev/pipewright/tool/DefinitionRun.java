package dev.pipewright.tool;

import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.definition.CiFile;
import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.tree.JavaOrigin;
import dev.pipewright.tree.Origin;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Makes an instance of one definition and asks it; whatever the user's code does wrong becomes a finding with its place. */
final class DefinitionRun {

    private final Class<?> type;
    private final Path folder;
    private final SourceText sources;

    DefinitionRun(Class<?> type, Path folder, SourceText sources) {
        this.type = type;
        this.folder = folder;
        this.sources = sources;
    }

    /** What a definition says: its files, and what its checks find. */
    record Answer(List<CiFile> files, List<Diagnostic> diagnostics) {}

    Answer ask() throws Found {
        PipelineDefinition definition = instance();
        CiConfiguration configuration = present("define()", users(definition::define));
        List<Diagnostic> diagnostics = present("diagnostics()", users(() -> configuration.diagnostics(folder)));
        List<CiFile> files = present("files()", users(configuration::files));
        for (@Nullable CiFile file : files) {
            CiFile known = present("a file in files()", file);
            present("the path of a file", known.path());
            present("the content of a file", known.content());
            present("the origin of a file", known.origin());
        }
        for (@Nullable Diagnostic diagnostic : diagnostics) {
            present("a finding in diagnostics()", diagnostic);
        }
        return new Answer(List.copyOf(files), diagnostics.isEmpty() ? List.of() : precise(definition, diagnostics));
    }

    /** What a definition defines, every value of it with the line of its own call. */
    CiConfiguration configuration() throws Found {
        PipelineDefinition definition = instance();
        return present("define()", users(() -> Origin.precisely(definition::define)));
    }

    /** The same findings, each at the line of its own call: worth defining the pipeline once more. */
    private List<Diagnostic> precise(PipelineDefinition definition, List<Diagnostic> found) throws Found {
        List<Diagnostic> again =
                users(() -> Origin.precisely(() -> definition.define().diagnostics(folder)));
        return again.size() == found.size() ? List.copyOf(again) : List.copyOf(found);
    }

    static Origin place(String className) {
        return JavaOrigin.of(new StackTraceElement(className, "<init>", null, -1));
    }

    private PipelineDefinition instance() throws Found {
        if (!PipelineDefinition.class.isAssignableFrom(type)) {
            throw new Found(Problem.NOT_A_DEFINITION
                    .at(place(type.getName()), "class " + quoted() + " is not a definition")
                    .addHelp("let it implement " + PipelineDefinition.class.getName()));
        }
        Constructor<?> constructor = constructor();
        return (PipelineDefinition) users(() -> {
            try {
                return constructor.newInstance();
            } catch (InvocationTargetException e) {
                throw cause(e);
            }
        });
    }

    private Constructor<?> constructor() throws Found {
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            throw notInstantiable("is abstract", "name a class that can be made with new");
        }
        if (type.isMemberClass() && !Modifier.isStatic(type.getModifiers())) {
            throw notInstantiable("is an inner class", "make it static, or a class of its own");
        }
        if (type.isAnonymousClass() || type.isLocalClass()) {
            throw notInstantiable("is declared inside a method", "make it a class of its own");
        }
        Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(each -> each.getParameterCount() == 0)
                .findFirst()
                .orElse(null);
        if (constructor == null) {
            throw notInstantiable(
                    "has no constructor that takes nothing", "add one, or name the definitions that are to run");
        }
        if (Modifier.isPrivate(constructor.getModifiers())) {
            throw notInstantiable(
                    "has only a private constructor that takes nothing",
                    "make the constructor (or the nested class itself) visible, at least to its package");
        }
        constructor.setAccessible(true);
        return constructor;
    }

    private Found notInstantiable(String why, String help) {
        return new Found(Problem.NOT_INSTANTIABLE
                .at(place(type.getName()), "definition " + quoted() + " cannot be instantiated: it " + why)
                .addHelp(help));
    }

    /** Runs the user's code, which may do anything: even an error of the virtual machine is told as its own. */
    private <T> T users(Callable<T> code) throws Found {
        try {
            return code.call();
        } catch (Throwable thrown) {
            throw new Found(new Thrown(type.getName(), sources).finding(thrown));
        }
    }

    private <T> T present(String what, @Nullable T value) throws Found {
        return Optional.ofNullable(value)
                .orElseThrow(() -> new Found(Problem.RETURNS_NULL
                        .at(place(type.getName()), "definition " + quoted() + " gives null: " + what + " is null")
                        .addHelp("return a value; nothing was written")));
    }

    private String quoted() {
        return '"' + type.getName() + '"';
    }

    private static Exception cause(InvocationTargetException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof Exception exception ? exception : e;
    }
}
