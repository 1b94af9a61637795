package dev.pipewright.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A user's project on disk: sources that are really compiled, and the files that the tool writes. */
final class UsersProject implements Report {

    final Path folder;
    final List<String> progress = new ArrayList<>();
    final List<Diagnostic> findings = new ArrayList<>();
    final StringBuilder text = new StringBuilder();

    UsersProject(Path folder) {
        this.folder = folder;
    }

    Path classes() {
        return folder.resolve("target/classes");
    }

    /** Adds a class {@code com.example.<name>} with this body after its package and imports. */
    UsersProject add(String name, String code) {
        return write("src/main/java/com/example/" + name + ".java", """
                package com.example;
                import dev.pipewright.definition.*;
                import dev.pipewright.diagnostic.*;
                import dev.pipewright.tree.Origin;
                import java.util.List;
                """ + code);
    }

    /** Adds a definition that writes one file. */
    UsersProject define(String name, String path, String content) {
        return add(name, """
                public final class %s implements PipelineDefinition {
                    @Override public CiConfiguration define() {
                        return new Text(List.of(new CiFile("%s", "%s", Origin.here())), List.of());
                    }
                }
                """.formatted(name, path, content.replace("\n", "\\n")));
    }

    UsersProject compile(String... options) {
        add("Text", "record Text(List<CiFile> files, List<Diagnostic> diagnostics) implements CiConfiguration {}\n");
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-d", classes().toString(), "-classpath", System.getProperty("java.class.path")));
        arguments.addAll(List.of(options));
        try (Stream<Path> files = Files.walk(folder.resolve("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .forEach(arguments::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(code).as("the test's own sources compile").isZero();
        return this;
    }

    UsersProject write(String path, String content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Verdict generate() {
        return generate(scanned());
    }

    Verdict generate(Definitions definitions) {
        return new Generate(Project.of(folder), definitions, this).run();
    }

    Verdict check() {
        return new CheckDrift(Project.of(folder), scanned(), "mvn pipewright:generate", this).run();
    }

    Definitions scanned() {
        return Definitions.scanned(List.of(classes()), List.of(classes()));
    }

    Definitions named(String... names) {
        return Definitions.named(List.of(names), List.of(classes()));
    }

    /** Every file of the project with its content and time, sources and classes left out. */
    Map<String, String> snapshot() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith("src") && !name.startsWith("target")) {
                    files.put(
                            name,
                            Files.isRegularFile(file)
                                    ? Files.readString(file) + Files.getLastModifiedTime(file)
                                    : "folder");
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void progress(String line) {
        progress.add(line);
    }

    @Override
    public void finding(Diagnostic diagnostic, String rendered) {
        findings.add(diagnostic);
        text.append(rendered).append('\n');
    }
}
