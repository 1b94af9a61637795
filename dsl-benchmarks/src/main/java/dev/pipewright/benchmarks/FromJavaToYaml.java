package dev.pipewright.benchmarks;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.yaml.YamlReader;
import java.util.List;
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

/** The whole way from Java to YAML, its parts, and the way back. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FromJavaToYaml {

    /** How many jobs the pipeline has. */
    @Param({"100", "1000", "10000"})
    public int jobs;

    private Pipeline pipeline = Pipeline.of();
    private String yaml = "";

    /** Builds what the parts start from. */
    @Setup
    public void prepare() {
        pipeline = LargePipeline.of(jobs);
        yaml = pipeline.toYaml();
        List<Diagnostic> findings = pipeline.diagnostics();
        if (!findings.isEmpty()) {
            throw new IllegalStateException("the pipeline must be sound: " + findings.get(0));
        }
    }

    /** Define, practices, all checks, schema, write. */
    @Benchmark
    public String everything() {
        Pipeline defined = LargePipeline.of(jobs);
        if (!defined.diagnostics().isEmpty()) {
            throw new IllegalStateException("the pipeline must be sound");
        }
        return defined.toYaml();
    }

    /** Define only: the fluent calls, each with its origin. */
    @Benchmark
    public Pipeline define() {
        return LargePipeline.of(jobs);
    }

    /** Schema and checks only. */
    @Benchmark
    public List<Diagnostic> check() {
        return pipeline.diagnostics();
    }

    /** Write only. */
    @Benchmark
    public String write() {
        return pipeline.toYaml();
    }

    /** YAML to tree. */
    @Benchmark
    public Object read() {
        return YamlReader.read(yaml, ".gitlab-ci.yml");
    }
}
