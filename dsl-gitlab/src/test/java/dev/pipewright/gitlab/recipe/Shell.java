package dev.pipewright.gitlab.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pipewright.gitlab.Job;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the scripts of jobs as a runner does: in one POSIX shell that ends at the first failure. */
final class Shell {

    /** What a run left: its exit code and all that it printed. */
    record Result(int code, String output) {}

    private final Path folder;
    private final Map<String, String> variables = new LinkedHashMap<>();

    Shell(Path folder) {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh: the scripts are not run");
        this.folder = folder;
    }

    Shell variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    /** A program that stands in for a real one, first on the path. */
    Shell program(String name, String script) {
        Path program = write("bin-of-test/" + name, "#!/bin/sh\n" + script);
        try {
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
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

    /** A repository with what is in the folder committed, and the variables that git wants. */
    Shell repository() {
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            variable("GIT_" + who + "_NAME", "Test").variable("GIT_" + who + "_EMAIL", "test@example.com");
        }
        variable("GIT_CONFIG_GLOBAL", "/dev/null").variable("GIT_CONFIG_SYSTEM", "/dev/null");
        write(".gitignore", "bin-of-test/\n");
        succeed("git init --quiet --initial-branch=main .");
        return commit();
    }

    Shell commit() {
        succeed("git add --all && git commit --quiet --message test");
        return this;
    }

    String succeed(String script) {
        Result result = run(script);
        assertThat(result.code()).as(result.output()).isZero();
        return result.output();
    }

    /** Runs {@code before_script} and {@code script} of a job. */
    Result run(Job job) {
        StringBuilder script = new StringBuilder();
        job.beforeScriptList()
                .ifPresent(lines -> lines.forEach(line -> script.append(line).append('\n')));
        job.scriptList().orElseThrow().forEach(line -> script.append(line).append('\n'));
        return run(script.toString());
    }

    Result run(String script) {
        try {
            ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-e", "-c", script)
                    .directory(folder.toFile())
                    .redirectErrorStream(true);
            builder.environment().putAll(variables);
            builder.environment().merge("PATH", folder.resolve("bin-of-test") + ":", (old, first) -> first + old);
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return new Result(process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
