package com.example.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every script of these samples, held against shellcheck as POSIX sh, which is all that small images have. */
class ScriptsAreSoundTest {

    private static final Path SAMPLES = Path.of("practices");

    @TempDir
    private Path folder;

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }

    private static String script(Job job) {
        StringBuilder script = new StringBuilder("#!/bin/sh\nset -e\n");
        Stream.of(job.beforeScriptList(), job.scriptList(), job.afterScriptList())
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .forEach(line -> script.append(line).append('\n'));
        return script.toString();
    }

    private List<String> scripts() throws IOException {
        List<String> files = new ArrayList<>();
        List<Path> samples;
        try (Stream<Path> found = Files.list(SAMPLES)) {
            samples = found.sorted().toList();
        }
        for (Path sample : samples) {
            for (Job job : Pipeline.read(sample).jobs()) {
                if (job.toNode().has("script")) {
                    Path file = folder.resolve(sample.getFileName() + "-" + job.name() + ".sh");
                    Files.writeString(file, script(job));
                    files.add(file.toString());
                }
            }
        }
        return files;
    }

    @Test
    void shellcheck_has_nothing_to_say() throws IOException, InterruptedException {
        assumeTrue(isThere("shellcheck"), "no shellcheck: the scripts are not checked");
        List<String> command = new ArrayList<>(List.of("shellcheck", "--shell=sh", "--severity=info"));
        List<String> scripts = scripts();
        command.addAll(scripts);

        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(scripts).hasSizeGreaterThan(40);
        assertThat(process.waitFor()).as(output).isZero();
    }

    @Test
    void no_script_prints_a_secret_or_gives_one_as_an_argument() throws IOException {
        for (String script : scripts()) {
            assertThat(Files.readAllLines(Path.of(script)))
                    .filteredOn(line -> line.contains("PASSWORD") || line.contains("TOKEN"))
                    // The shell's own printf and echo are no processes, so nobody sees their arguments.
                    .allMatch(line ->
                            line.matches(".*(printf|echo) [^|]*\\$(CI_REGISTRY_PASSWORD|CI_JOB_TOKEN|UPGRADE_TOKEN)"
                                    + "[^|]*(\\||;).*"));
        }
    }
}
