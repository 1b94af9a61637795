package dev.pipewright.drone.simulate;

import dev.pipewright.drone.runner.ErrorPolicy;
import dev.pipewright.drone.runner.PlannedStep;
import dev.pipewright.drone.runner.RunPolicy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Runs the steps of a pipeline in every order in which they may end. */
final class Execution {

    private static final int SKIP_ALL = 78;
    private static final int KILLED = 137;
    private static final int MOST_STATES = 20_000;

    private final List<PlannedStep> steps;
    private final List<int[]> needs = new ArrayList<>();
    private final Function<String, Ending> endings;

    Execution(List<PlannedStep> steps, Function<String, Ending> endings) {
        this.steps = steps;
        this.endings = endings;
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            places.putIfAbsent(steps.get(i).name(), i);
        }
        for (PlannedStep step : steps) {
            needs.add(step.dependsOn().stream()
                    .filter(places::containsKey)
                    .mapToInt(name -> places.getOrDefault(name, 0))
                    .toArray());
        }
    }

    /** The outcome of steps which all take equally long; none where the runner itself breaks down. */
    List<Outcome> equallyLong() {
        return breaksDown() ? List.of() : List.of(inTurn());
    }

    private boolean breaksDown() {
        return steps.stream()
                .anyMatch(step -> step.errorPolicy() == ErrorPolicy.FAIL_FAST && step.runPolicy() == RunPolicy.NEVER);
    }

    /** The outcomes, first that of steps which all take equally long; empty where the runner itself breaks down. */
    List<Outcome> outcomes() {
        if (breaksDown()) {
            return List.of();
        }
        Set<Outcome> outcomes = new LinkedHashSet<>();
        outcomes.add(inTurn());
        Deque<State> open = new ArrayDeque<>();
        Set<State> seen = new HashSet<>();
        open.push(new State());
        while (!open.isEmpty() && seen.size() < MOST_STATES) {
            State state = open.pop();
            if (!seen.add(state)) {
                continue;
            }
            List<Integer> running = state.endable();
            List<Integer> ready = state.ready();
            if (running.isEmpty() && ready.isEmpty()) {
                outcomes.add(state.outcome());
            }
            for (int next : running) {
                State after = state.copy();
                after.end(next);
                open.push(after);
            }
            for (int next : ready) {
                State after = state.copy();
                after.start(next);
                open.push(after);
            }
        }
        return List.copyOf(outcomes);
    }

    private Outcome inTurn() {
        State state = new State();
        state.advance();
        List<Integer> running = state.endable();
        while (!running.isEmpty()) {
            for (int next : running) {
                if (state.phases[next] == Phase.RUNNING) {
                    state.end(next);
                    state.advance();
                }
            }
            running = state.endable();
        }
        return state.outcome();
    }

    /** Where a step is. */
    private enum Phase {
        WAITING,
        RUNNING,
        ENDED
    }

    /** Where all steps are at a moment. */
    private final class State {

        private final Phase[] phases = new Phase[steps.size()];
        private final Status[] statuses = new Status[steps.size()];
        private final int[] codes = new int[steps.size()];
        private boolean cancelled;

        State() {
            for (int i = 0; i < phases.length; i++) {
                phases[i] = Phase.WAITING;
                statuses[i] = Status.NOT_LISTED;
            }
        }

        State copy() {
            State copy = new State();
            System.arraycopy(phases, 0, copy.phases, 0, phases.length);
            System.arraycopy(statuses, 0, copy.statuses, 0, statuses.length);
            System.arraycopy(codes, 0, copy.codes, 0, codes.length);
            copy.cancelled = cancelled;
            return copy;
        }

        /** The steps that run and somebody waits for. */
        List<Integer> endable() {
            List<Integer> running = new ArrayList<>();
            for (int i = 0; i < phases.length; i++) {
                if (phases[i] == Phase.RUNNING && !steps.get(i).isDetached()) {
                    running.add(i);
                }
            }
            return running;
        }

        /** The steps that wait for nothing more. */
        List<Integer> ready() {
            List<Integer> ready = new ArrayList<>();
            for (int i = 0; i < phases.length; i++) {
                if (phases[i] == Phase.WAITING && isReady(i)) {
                    ready.add(i);
                }
            }
            return ready;
        }

        /** Ends a running step as it is told to. */
        void end(int index) {
            PlannedStep step = steps.get(index);
            Ending ending = endings.apply(step.name());
            boolean good = !ending.isError() && (ending.exitCode() == 0 || ending.exitCode() == SKIP_ALL);
            statuses[index] = ending.isError() ? Status.ERROR : good ? Status.SUCCESS : Status.FAILURE;
            codes[index] = ending.exitCode();
            phases[index] = Phase.ENDED;
            boolean isLast = endable().isEmpty() && Arrays.stream(phases).noneMatch(Phase.WAITING::equals);
            if (!ending.isError() && ending.exitCode() == SKIP_ALL) {
                skipWaiting();
            }
            // The last step's cancelling is noticed by nobody, so that services end in peace.
            if (step.errorPolicy() == ErrorPolicy.FAIL_FAST && ending.exitCode() != 0 && !isLast) {
                cancel();
            }
        }

        private void skipWaiting() {
            for (int i = 0; i < phases.length; i++) {
                if (phases[i] == Phase.WAITING) {
                    phases[i] = Phase.ENDED;
                    statuses[i] = isListed(i) ? Status.SKIPPED : Status.NOT_LISTED;
                }
            }
        }

        private void cancel() {
            cancelled = true;
            skipWaiting();
            for (int i = 0; i < phases.length; i++) {
                if (phases[i] == Phase.RUNNING) {
                    phases[i] = Phase.ENDED;
                    statuses[i] = Status.KILLED;
                    codes[i] = KILLED;
                }
            }
        }

        private boolean isListed(int index) {
            return steps.get(index).runPolicy() != RunPolicy.NEVER;
        }

        /** Starts or passes by every step that waits for nothing more. */
        void advance() {
            List<Integer> ready = ready();
            while (!ready.isEmpty()) {
                ready.forEach(this::start);
                ready = ready();
            }
        }

        private boolean isReady(int index) {
            for (int needed : needs.get(index)) {
                boolean done = phases[needed] == Phase.ENDED
                        || (phases[needed] == Phase.RUNNING && steps.get(needed).isDetached());
                if (!done && needed != index) {
                    return false;
                }
            }
            return true;
        }

        /** Starts a step, or passes it by. */
        void start(int index) {
            RunPolicy policy = steps.get(index).runPolicy();
            boolean failed = failed();
            if (policy == RunPolicy.NEVER) {
                phases[index] = Phase.ENDED;
            } else if ((policy == RunPolicy.ON_FAILURE && !failed) || (policy == RunPolicy.ON_SUCCESS && failed)) {
                phases[index] = Phase.ENDED;
                statuses[index] = Status.SKIPPED;
            } else {
                phases[index] = Phase.RUNNING;
                statuses[index] = Status.SUCCESS;
            }
        }

        private boolean failed() {
            return status() != Status.SUCCESS;
        }

        /** The first step that went wrong decides; a failure that is to be ignored does not count, an error does. */
        private Status status() {
            for (int i = 0; i < phases.length; i++) {
                boolean ignored = statuses[i] == Status.FAILURE && steps.get(i).errorPolicy() == ErrorPolicy.IGNORE;
                if (statuses[i].isBad() && !ignored) {
                    return statuses[i];
                }
            }
            return cancelled ? Status.KILLED : Status.SUCCESS;
        }

        Outcome outcome() {
            List<StepRun> runs = new ArrayList<>();
            for (int i = 0; i < phases.length; i++) {
                runs.add(new StepRun(steps.get(i).name(), statuses[i], codes[i]));
            }
            return new Outcome(status(), runs);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof State that
                    && cancelled == that.cancelled
                    && Arrays.equals(phases, that.phases)
                    && Arrays.equals(statuses, that.statuses);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(phases) + Arrays.hashCode(statuses);
        }
    }
}
