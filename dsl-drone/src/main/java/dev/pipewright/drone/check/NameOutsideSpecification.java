package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

@CheckInfo(
        id = "DR115",
        name = "name-outside-specification",
        severity = INFO,
        summary = "A name has characters that the specification does not allow",
        why = """
        The specification of Drone allows letters, digits, hyphens and underscores. Drone takes others today; other
        programs that read these names (reports, dashboards, a conversion to another system) may not.
        """)
final class NameOutsideSpecification implements Check<CheckedFile> {

    private static final Pattern ALLOWED = Pattern.compile("[\\w-]*");

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            Map<Located, String> named = new LinkedHashMap<>();
            add(pipeline.place(), pipeline.label(), named);
            pipeline.steps().forEach(step -> add(step.place(), step.label(), named));
            named.entrySet().stream()
                    .findFirst()
                    .ifPresent(first -> report(first.getKey(), first.getValue(), named.size() - 1, findings));
        }
    }

    private static void add(Located place, String label, Map<Located, String> named) {
        place.at("name")
                .filter(name -> !ALLOWED.matcher(name.text()).matches())
                .ifPresent(name -> named.put(name, label));
    }

    private static void report(Located name, String label, int more, Findings findings) {
        name.report(
                findings,
                label + Others.more(more) + " has a name with other characters than letters, digits, - and _",
                "write " + name.text().strip().replaceAll("[^\\w-]+", "-"));
    }
}
