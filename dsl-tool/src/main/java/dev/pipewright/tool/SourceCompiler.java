package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.JavaOrigin;
import dev.pipewright.tree.Origin;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles one Java file, and those beside it that it mentions, in memory. */
final class SourceCompiler {

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, ByteArrayOutputStream> classes = new TreeMap<>();

    /** The compiled classes by their binary names; empty if something is wrong with the source. */
    Map<String, byte[]> compile(Path source, List<Path> classPath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            diagnostics.add(Problem.NO_COMPILER
                    .say("this Java cannot compile \"" + source + "\": it is a runtime without a compiler")
                    .addHelp("run with a JDK, or compile the definition and give its classes"));
            return Map.of();
        }
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        boolean compiled;
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(messages, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-g",
                    "-parameters",
                    "-encoding",
                    "UTF-8",
                    "-classpath",
                    joined(classPath),
                    "-sourcepath",
                    String.valueOf(source.toAbsolutePath().getParent()));
            compiled = compiler.getTask(
                            null, new InMemory(files), messages, options, null, files.getJavaFileObjects(source))
                    .call();
        }
        messages.getDiagnostics().stream()
                .filter(message -> message.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .forEach(this::add);
        if (!compiled && diagnostics.isEmpty()) {
            diagnostics.add(Problem.DOES_NOT_COMPILE.say("\"" + source + "\" does not compile"));
        }
        return !compiled
                ? Map.of()
                : classes.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, each -> each.getValue().toByteArray()));
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private void add(javax.tools.Diagnostic<? extends JavaFileObject> message) {
        String[] lines = message.getMessage(Locale.ROOT).strip().split("\\R");
        Diagnostic found = Problem.DOES_NOT_COMPILE.at(place(message), "does not compile: " + lines[0].strip());
        for (int i = 1; i < lines.length; i++) {
            found = found.addHelp(lines[i].strip());
        }
        diagnostics.add(found.addHelp("correct the source; nothing was written"));
    }

    private static Origin place(javax.tools.Diagnostic<? extends JavaFileObject> message) {
        JavaFileObject source = message.getSource();
        if (source == null) {
            return Origin.unknown();
        }
        String file = Path.of(source.getName()).getFileName().toString();
        return JavaOrigin.of(new StackTraceElement(
                file.replace(".java", ""), "<compile>", file, Math.toIntExact(message.getLineNumber())));
    }

    private static String joined(List<Path> classPath) {
        return Stream.concat(classPath.stream().map(Path::toString), Stream.of(ownClassPath()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Where the library itself lies, which a single file compiles against. */
    private static String ownClassPath() {
        if (SourceCompiler.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs())
                    .map(SourceCompiler::path)
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path", "");
    }

    private static String path(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(url + " cannot stand on a class path", e);
        }
    }

    /** Keeps what the compiler writes. */
    private final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        InMemory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/')), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(className, bytes);
                    return bytes;
                }
            };
        }
    }
}
