package dev.pipewright.benchmarks;

import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.tool.Lint;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Judging one file: resolve, schema and all checks; and the resolution alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Linting {

    /** How many jobs the file has. */
    @Param({"100", "1000", "10000"})
    public int jobs;

    private final Resolver resolver = Resolver.of(ProjectFiles.of(Map.of()));
    private final Lint lint = new Lint(resolver, CheckConfiguration.standard());
    private String yaml = "";

    /** Writes the file. */
    @Setup
    public void prepare() {
        yaml = LargePipeline.of(jobs).toYaml();
        if (!resolver.resolve(Pipeline.DEFAULT_FILE, yaml).isValid()) {
            throw new IllegalStateException("GitLab must accept the file");
        }
    }

    /** GitLab's verdict, our schema and all checks. */
    @Benchmark
    public Object lint() {
        return lint.text(yaml, Pipeline.DEFAULT_FILE);
    }

    /** GitLab's verdict and the jobs as they will run. */
    @Benchmark
    public Object resolve() {
        return resolver.resolve(Pipeline.DEFAULT_FILE, yaml);
    }
}
