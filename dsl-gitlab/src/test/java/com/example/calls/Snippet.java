package com.example.calls;

import dev.pipewright.gitlab.Job;
import dev.pipewright.tree.Node;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** An expression in a class that imports what a pipeline's class imports, and what the compiler says about it. */
final class Snippet extends SimpleJavaFileObject {

    private static final String BEFORE = """
            import static dev.pipewright.gitlab.GitLab.*;
            import static dev.pipewright.gitlab.Variables.*;
            import dev.pipewright.gitlab.*;
            import java.time.Duration;
            final class Snippet {
            Object value() { return
            """;
    private static final String AFTER = "; } }\n";

    /** The line of the expression. */
    static final long LINE = BEFORE.lines().count() + 1;

    private final String expression;

    Snippet(String expression) {
        super(URI.create("string:///Snippet.java"), Kind.SOURCE);
        this.expression = expression;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return BEFORE + expression + AFTER;
    }

    /** The compiler's errors; none where it compiles. */
    List<Diagnostic<? extends JavaFileObject>> errors(Path output) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "the tests run on a JDK");
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-d", output.toString(), "-classpath", classPath());
        boolean compiled =
                compiler.getTask(null, null, said, options, null, List.of(this)).call();
        List<Diagnostic<? extends JavaFileObject>> errors = said.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .collect(Collectors.toList());
        if (compiled != errors.isEmpty()) {
            throw new IllegalStateException("the compiler contradicts itself: " + errors);
        }
        return errors;
    }

    /** The words of an error, for messages and comparisons. */
    static String words(Diagnostic<?> error) {
        return error.getLineNumber() + ": " + error.getMessage(Locale.ROOT);
    }

    /** Where the library's classes lie: the test's own class path may be hidden in the manifest of a jar. */
    private static String classPath() {
        return Stream.of(Job.class, Node.class, NullMarked.class)
                .map(Snippet::location)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
