package dev.pipewright.benchmarks;

import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.yaml.YamlWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** A tree of 10,000 jobs to text: our writer against SnakeYAML's emitter on the events of the very same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Writing {

    private Node tree = Scalar.ofNull();
    private List<Event> events = List.of();

    /** Builds the tree once. */
    @Setup
    public void prepare() {
        Pipeline pipeline = LargePipeline.of(10_000).effective();
        tree = pipeline.toNode();
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        ParserImpl parser = new ParserImpl(new StreamReader(new StringReader(YamlWriter.write(tree))), options);
        events = new ArrayList<>();
        for (Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
            events.add(event);
        }
    }

    /** Our writer. */
    @Benchmark
    public String ours() {
        return YamlWriter.write(tree);
    }

    /** SnakeYAML's emitter, without anything before it. */
    @Benchmark
    public String snakeyaml() {
        StringWriter out = new StringWriter();
        Emitter emitter = new Emitter(out, new DumperOptions());
        try {
            for (Event event : events) {
                emitter.emit(event);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
