package dev.pipewright.drone.simulate;

import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.server.Verdict;

/**
 * A build of a file, to be run with this or that step failing:
 *
 * <pre>{@code
 * BuildRun run = Simulation.of(yaml, Build.push("main")).ending("test", Ending.exit(1)).run();
 * }</pre>
 */
public final class Simulation {

    private final Verdict verdict;
    private final Endings endings;

    private Simulation(Verdict verdict, Endings endings) {
        this.verdict = verdict;
        this.endings = endings;
    }

    /** A build of the text of a file, all of whose steps succeed. */
    public static Simulation of(String text, Build build) {
        return of(Verdict.of(text, build));
    }

    /** A build of a file that was judged for it, all of whose steps succeed. */
    public static Simulation of(Verdict verdict) {
        return new Simulation(verdict, Endings.SUCCESS);
    }

    /**
     * This build with a step that ends otherwise.
     *
     * @param step the name of the step in all pipelines, or {@code pipeline/step}
     */
    public Simulation ending(String step, Ending ending) {
        return new Simulation(verdict, endings.with(step, ending));
    }

    /** This build with steps that end as they are told to, and with no others that do not succeed. */
    public Simulation endings(Endings all) {
        return new Simulation(verdict, all);
    }

    /** What becomes of the build. */
    public BuildRun run() {
        return new BuildOrder(verdict, endings::of, Execution::outcomes).run();
    }

    /** What becomes of the build where all steps take equally long: one outcome for each pipeline, and quick to find. */
    public BuildRun runEquallyLong() {
        return new BuildOrder(verdict, endings::of, Execution::equallyLong).run();
    }
}
