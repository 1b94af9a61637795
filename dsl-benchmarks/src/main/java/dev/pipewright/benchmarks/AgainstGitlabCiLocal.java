package dev.pipewright.benchmarks;

import dev.pipewright.gitlab.resolve.include.DirectoryFiles;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.Scenario;
import dev.pipewright.gitlab.simulate.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One file, which jobs does a push give: {@code gitlab-ci-local --list-json} as a process, our command line as a process, and
 * our library within a running JVM, in turns on one machine. {@code against-gitlab-ci-local.sh} starts it.
 */
public final class AgainstGitlabCiLocal {

    private static final int ROUNDS = 3;
    private static final int WARM_UP = 40;
    private static final int MEASURED = 20;

    private AgainstGitlabCiLocal() {}

    /**
     * Prints the figures.
     *
     * @param arguments the number of jobs, our launcher, and the command that starts gitlab-ci-local, word by word
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("give the number of jobs, the launcher, and gitlab-ci-local's command");
        }
        int jobs = Integer.parseInt(arguments[0]);
        Path project = project(jobs);
        try {
            List<String> theirs = new ArrayList<>(Arrays.asList(arguments).subList(2, arguments.length));
            theirs.add("--list-json");
            List<String> ours = List.of("sh", arguments[1], "simulate", "--branch", "main", "--format", "json");
            measure(jobs, project, theirs, ours);
        } finally {
            delete(project);
        }
    }

    private static void measure(int jobs, Path project, List<String> theirs, List<String> ours)
            throws IOException, InterruptedException {
        // The first run of our launcher leaves its archive of classes behind.
        millis(project, ours, jobs);
        double them = Double.MAX_VALUE;
        double process = Double.MAX_VALUE;
        double library = Double.MAX_VALUE;
        double further = Double.MAX_VALUE;
        Simulation known = simulation(project);
        for (int round = 0; round < ROUNDS; round++) {
            them = Math.min(them, millis(project, theirs, jobs));
            process = Math.min(process, millis(project, ours, jobs));
            library = Math.min(library, median(() -> simulation(project), jobs));
            further = Math.min(further, median(() -> known, jobs));
        }
        System.out.printf(Locale.ROOT, "%d jobs, the best of %d rounds%n", jobs, ROUNDS);
        print("gitlab-ci-local --list-json, whole process", them, them);
        print("pipewright simulate, whole process", process, them);
        print("Simulation.of(...).run in a warm JVM, the file read each time", library, them);
        print("Simulation.run of the next scenario", further, them);
    }

    private static Simulation simulation(Path project) {
        return Simulation.of(new DirectoryFiles(project));
    }

    private static void print(String what, double millis, double them) {
        System.out.printf(Locale.ROOT, "%-61s %9.1f ms %8.1f x%n", what, millis, them / millis);
    }

    /** A project with the file, committed, since gitlab-ci-local asks git about it. */
    private static Path project(int jobs) throws IOException, InterruptedException {
        Path project = Files.createTempDirectory("pipewright-benchmark");
        Files.writeString(
                project.resolve(".gitlab-ci.yml"), LargePipeline.of(jobs).toYaml());
        for (List<String> command : List.of(
                List.of("git", "init", "-q", "-b", "main"),
                List.of("git", "remote", "add", "origin", "https://gitlab.example.com/group/project.git"),
                List.of("git", "add", ".gitlab-ci.yml"),
                List.of("git", "-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-q", "-m", "x"),
                List.of("git", "update-ref", "refs/remotes/origin/main", "HEAD"),
                List.of("git", "symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main"))) {
            run(project, command);
        }
        return project;
    }

    private static double millis(Path project, List<String> command, int jobs)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        String answer = run(project, command);
        double millis = (System.nanoTime() - start) / 1e6;
        for (String job : List.of("\"build module-0\"", "\"test module-" + (jobs / 2 - 1) + "\"")) {
            if (!answer.contains(job)) {
                throw new IllegalStateException(command + " does not list " + job);
            }
        }
        return millis;
    }

    private static String run(Path project, List<String> command) throws IOException, InterruptedException {
        // Into files: what node has not written to a pipe when it exits is lost.
        Path answer = Files.createTempFile("pipewright-benchmark", ".out");
        Path errors = Files.createTempFile("pipewright-benchmark", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(project.toFile())
                    .redirectOutput(answer.toFile())
                    .redirectError(errors.toFile())
                    .start();
            process.getOutputStream().close();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " fails: " + Files.readString(errors));
            }
            return Files.readString(answer);
        } finally {
            Files.delete(answer);
            Files.delete(errors);
        }
    }

    private static double median(Supplier<Simulation> simulation, int jobs) {
        double[] times = new double[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            long start = System.nanoTime();
            Run run = simulation.get().run(Scenario.push("main"));
            double millis = (System.nanoTime() - start) / 1e6;
            if (run.jobs().size() != jobs) {
                throw new IllegalStateException("the pipeline has " + run.jobs().size() + " jobs");
            }
            if (i >= 0) {
                times[i] = millis;
            }
        }
        Arrays.sort(times);
        return times[MEASURED / 2];
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = new ArrayList<>(walk.toList());
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.delete(all.get(i));
        }
    }
}
