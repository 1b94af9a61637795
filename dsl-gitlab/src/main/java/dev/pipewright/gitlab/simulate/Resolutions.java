package dev.pipewright.gitlab.simulate;

import dev.pipewright.gitlab.resolve.Resolution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What was resolved for one event serves all others for which the includes ask the same variables and get the same answers. */
final class Resolutions {

    /** A resolution with the variables that it depends on; those that are not there are null. */
    private record Known(Map<String, String> asked, Resolution resolution) {

        boolean holdsFor(Map<String, String> variables) {
            return asked.entrySet().stream()
                    .allMatch(each -> Objects.equals(each.getValue(), variables.get(each.getKey())));
        }
    }

    private final List<Known> known = new ArrayList<>();

    /** The resolution for these variables. */
    synchronized Resolution of(Map<String, String> variables, Function<Map<String, String>, Resolution> resolve) {
        for (Known each : known) {
            if (each.holdsFor(variables)) {
                return each.resolution();
            }
        }
        Resolution resolution = resolve.apply(variables);
        Map<String, String> asked = new HashMap<>();
        resolution.consulted().variables().forEach(name -> asked.put(name, variables.get(name)));
        known.add(new Known(asked, resolution));
        return resolution;
    }
}
