package dev.pipewright.drone.woodpecker;

import java.util.List;

/** The steps of which nothing says on what events they run. */
final class BadHabits {

    private static final String NO_CONDITION =
            "Consider adding a `when` block with an `event` filter to this step or the entire workflow";
    private static final String NO_EVENT =
            "Set an event filter for all steps or the entire workflow on all items of the `when` block";

    private BadHabits() {}

    /** @param findings takes what is found in the workflow as it is written */
    static void find(String file, Definition raw, List<Finding> findings) {
        List<Constraint> all = raw.when().constraints();
        if (!all.isEmpty() && withoutEvent(all) < 0) {
            return;
        }
        for (Container step : raw.steps()) {
            List<Constraint> constraints = step.when().constraints();
            int open = withoutEvent(constraints);
            String field = "steps." + step.name() + (open < 0 ? "" : ".when[" + open + "]");
            if (constraints.isEmpty() || open >= 0) {
                findings.add(Finding.warning(
                        FindingKind.BAD_HABIT,
                        constraints.isEmpty() ? NO_CONDITION : NO_EVENT,
                        new Finding.Place(file, field, step.line(), 0)));
            }
        }
    }

    /** The first that names no event, from 0; -1 where each names one. */
    private static int withoutEvent(List<Constraint> constraints) {
        for (int i = 0; i < constraints.size(); i++) {
            if (constraints.get(i).event().isEmpty()) {
                return i;
            }
        }
        return -1;
    }
}
