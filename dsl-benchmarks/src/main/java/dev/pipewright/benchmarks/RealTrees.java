package dev.pipewright.benchmarks;

import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.DirectoryFiles;
import dev.pipewright.tool.Lint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Judging real projects with all that they include, read from disk each time: {@code java -Dconformance.dir=DIR -jar
 * dsl-benchmarks/target/benchmarks.jar RealTrees}. GitLab's own code took 33 s for 334 such trees.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RealTrees {

    private List<Path> trees = List.of();
    private Path largest = Path.of("");

    /** Finds the projects; without the folder there is nothing to measure, and the benchmarks say so. */
    @Setup
    public void find() throws IOException {
        String folder = System.getProperty("conformance.dir", "");
        if (folder.isBlank()) {
            throw new IllegalStateException("skipped: -Dconformance.dir names no folder with real projects");
        }
        try (Stream<Path> projects = Files.list(Path.of(folder, "corpus", "gitlab"))) {
            trees = projects.filter(project -> Files.isRegularFile(project.resolve(Pipeline.DEFAULT_FILE)))
                    .sorted()
                    .toList();
        }
        largest = trees.stream().max(Comparator.comparingLong(RealTrees::size)).orElseThrow();
        System.out.println(
                trees.size() + " trees, the largest is " + largest.getFileName() + " with " + size(largest) + " bytes");
    }

    private static long size(Path tree) {
        try (Stream<Path> files = Files.walk(tree)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** GitLab's verdict and jobs for every tree. */
    @Benchmark
    public int resolveAll() {
        int jobs = 0;
        for (Path tree : trees) {
            jobs += Resolver.of(new DirectoryFiles(tree))
                    .resolve(Pipeline.DEFAULT_FILE)
                    .jobs()
                    .size();
        }
        return jobs;
    }

    /** GitLab's verdict, our schema and all checks for every tree. */
    @Benchmark
    public int lintAll() throws IOException {
        int findings = 0;
        for (Path tree : trees) {
            findings += lint(tree);
        }
        return findings;
    }

    /** The same for the tree with the most bytes. */
    @Benchmark
    public int lintLargest() throws IOException {
        return lint(largest);
    }

    private static int lint(Path tree) throws IOException {
        String yaml = new String(Files.readAllBytes(tree.resolve(Pipeline.DEFAULT_FILE)), StandardCharsets.UTF_8);
        return new Lint(Resolver.of(new DirectoryFiles(tree)), CheckConfiguration.standard())
                .text(yaml, Pipeline.DEFAULT_FILE)
                .findings()
                .size();
    }
}
