package dev.pipewright.drone.simulate;

import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.server.Verdict;
import java.util.HashMap;
import java.util.Map;

/**
 * A build of a file, to be run with this or that step failing:
 *
 * <pre>{@code
 * BuildRun run = Simulation.of(yaml, Build.push("main")).ending("test", Ending.exit(1)).run();
 * }</pre>
 */
public final class Simulation {

    private final Verdict verdict;
    private final Map<String, Ending> endings;

    private Simulation(Verdict verdict, Map<String, Ending> endings) {
        this.verdict = verdict;
        this.endings = endings;
    }

    /** A build of the text of a file, all of whose steps succeed. */
    public static Simulation of(String text, Build build) {
        return new Simulation(Verdict.of(text, build), Map.of());
    }

    /**
     * This build with a step that ends otherwise.
     *
     * @param step the name of the step in all pipelines, or {@code pipeline/step}
     */
    public Simulation ending(String step, Ending ending) {
        Map<String, Ending> all = new HashMap<>(endings);
        all.put(step, ending);
        return new Simulation(verdict, all);
    }

    /** What becomes of the build. */
    public BuildRun run() {
        return new BuildOrder(verdict, this::ending).run();
    }

    private Ending ending(String pipeline, String step) {
        Ending own = endings.get(pipeline + "/" + step);
        return own == null ? endings.getOrDefault(step, Ending.SUCCESS) : own;
    }
}
