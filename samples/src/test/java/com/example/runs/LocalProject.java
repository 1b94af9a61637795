package com.example.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pipewright.definition.CiFile;
import dev.pipewright.gitlab.Pipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A small project in a repository of its own, on which gitlab-ci-local runs a sample's pipeline in plain shells. */
final class LocalProject {

    private static final Path PROJECTS = Path.of("projects");
    private static final String SETTING = "gitlab-ci-local.dir";

    /** Newer versions of gitlab-ci-local want a method of Node 22. */
    private static final String SET_UNION = "data:text/javascript,Set.prototype.union ||="
            + " function (other) { return new Set([...this, ...other]) }";

    private final Path folder;
    private final Path programs;
    private final Path calls;
    private final String file;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Map<String, String> variables = new LinkedHashMap<>();

    private LocalProject(Path temporary, String file) {
        this.folder = temporary.resolve("project");
        this.programs = temporary.resolve("programs");
        this.calls = temporary.resolve("calls.txt");
        this.file = file;
    }

    /** A copy of a project of {@code samples/projects} with the files of a pipeline, committed. */
    static LocalProject of(String name, Pipeline pipeline, Path temporary) {
        assumeTrue(
                !System.getProperty(SETTING, "").isBlank(),
                "skipped: -D" + SETTING + " names no folder into which npm installed gitlab-ci-local");
        LocalProject project = new LocalProject(temporary, pipeline.file());
        project.copy(PROJECTS.resolve(name));
        for (CiFile written : pipeline.files()) {
            project.write(written.path(), written.content());
        }
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            project.environment("GIT_" + who + "_NAME", "Test")
                    .environment("GIT_" + who + "_EMAIL", "test@example.com");
        }
        project.environment("GIT_CONFIG_GLOBAL", "/dev/null");
        // Node hands a shell a socket, and a first shell with a socket reads the user's .bashrc, which may put other
        // programs before the stand-ins.
        project.environment("SHLVL", "1");
        // A job's shell starts in its own copy of the project, while this variable would name a folder of the image.
        project.variable("CI_PROJECT_DIR", ".");
        project.succeed("git", "init", "--quiet", "--initial-branch=main");
        project.succeed("git", "remote", "add", "origin", "https://gitlab.example.com/example/project.git");
        return project.commit().pushed();
    }

    private void copy(Path from) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(path).toString());
                Files.createDirectories(to.getParent());
                Files.copy(path, to);
            }
            Files.createDirectories(programs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LocalProject write(String path, String text) {
        write(folder.resolve(path), text);
        return this;
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LocalProject commit() {
        succeed("git", "add", "--all");
        succeed("git", "commit", "--quiet", "--message", "test");
        return this;
    }

    /** The server has what is committed, so that only later commits count as changes. */
    LocalProject pushed() {
        succeed("git", "update-ref", "refs/remotes/origin/main", "HEAD");
        succeed("git", "symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
        return this;
    }

    /** A variable of the project, as set on the server. */
    LocalProject variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    /** A variable of the machine. */
    LocalProject environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Stands in for programs that the machine has not; they write down how they are called, and succeed. */
    LocalProject standIns(String... names) {
        for (String name : names) {
            standIn(name, "true");
        }
        return this;
    }

    /** Stands in for a program: writes down how it is called, and goes on with these commands. */
    LocalProject standIn(String name, String commands) {
        Path program = write(
                programs.resolve(name), "#!/bin/sh\necho \"" + name + " $*\" >> '" + calls + "'\n" + commands + "\n");
        try {
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A Python of its own, first on the path, with the packages of the machine's: nothing is downloaded. */
    LocalProject python() {
        Path python = folder.resolveSibling("python");
        succeed(
                "/usr/bin/python3",
                "-m",
                "venv",
                "--system-site-packages",
                "--without-pip",
                "--copies",
                python.toString());
        return environment("PIP_NO_INDEX", "1")
                .environment("PIP_NO_BUILD_ISOLATION", "false")
                .standIn("pip", "exec python3 -m pip \"$@\"")
                .standIn("pytest", "exec python3 -m pytest \"$@\"")
                .environment("PATH", python.resolve("bin") + ":" + System.getenv("PATH"));
    }

    /** How the stand-ins were called since the last question, in order. */
    List<String> calls() {
        try {
            if (!Files.exists(calls)) {
                return List.of();
            }
            List<String> lines = Files.readAllLines(calls);
            Files.delete(calls);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the pipeline, or single jobs of it, and expects no failure. */
    LocalRun run(String... jobs) {
        LocalRun run = ran(jobs);
        assertThat(run.code()).as(run.toString()).isZero();
        return run;
    }

    /** Runs the pipeline, or single jobs of it. */
    LocalRun ran(String... jobs) {
        // A job's copy of the project stays for the next run, where rsync takes a reference of git that was written in
        // the same second for unchanged: it is as long as before.
        succeed("rm", "-rf", ".gitlab-ci-local/builds");
        Path installed = Path.of(System.getProperty(SETTING), "node_modules", "gitlab-ci-local", "dist", "index.js");
        List<String> command = new ArrayList<>(List.of("node", "--import", SET_UNION, installed.toString()));
        command.addAll(List.of("--file", file, "--force-shell-executor", "--shell-isolation"));
        command.addAll(List.of("--no-artifacts-to-source", "--no-json-schema-validation", "--no-color"));
        variables.forEach((name, value) -> command.addAll(List.of("--variable", name + "=" + value)));
        command.addAll(
                List.of("--ignore-predefined-vars", String.join(",", variables.keySet()) + ",CI_PIPELINE_SOURCE"));
        command.addAll(List.of(jobs));
        return start(command);
    }

    /** Runs a program in the project, and expects no failure. */
    void succeed(String... command) {
        LocalRun ended = start(List.of(command));
        assertThat(ended.code()).as(ended.toString()).isZero();
    }

    private LocalRun start(List<String> command) {
        try {
            Path output = Files.createTempFile("run", ".log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            builder.environment().computeIfPresent("PATH", (name, path) -> programs + ":" + path);
            Process process = builder.start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(10, TimeUnit.MINUTES);
            process.destroyForcibly();
            String printed = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            assertThat(ended).as("ended within ten minutes:\n" + printed).isTrue();
            return new LocalRun(process.exitValue(), printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
