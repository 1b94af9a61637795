package dev.pipewright.convert;

import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The variables that a configuration of GitLab sets for a job. */
final class JobVariables {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{?([A-Za-z_][A-Za-z0-9_]*)}?");

    private JobVariables() {}

    /** The variables of the top level. */
    static Map<String, String> ofAll(Resolution resolution) {
        Map<String, String> variables = new LinkedHashMap<>();
        add(resolution.rootVariables(), variables, null);
        return variables;
    }

    /** The variables of a job, those of the top level that it takes over among them. */
    static Map<String, String> of(Resolution resolution, Mapping job) {
        Map<String, String> variables = new LinkedHashMap<>();
        Node inherits = job.get("root_variables_inheritance");
        if (inherits instanceof Sequence some) {
            add(resolution.rootVariables(), variables, Set.copyOf(DroneStep.texts(some)));
        } else if (!(inherits instanceof Scalar all) || all.text().equals("true")) {
            add(resolution.rootVariables(), variables, null);
        }
        add(job.get("job_variables"), variables, null);
        return variables;
    }

    /** The variables that the job itself sets. */
    static Set<String> own(Mapping job) {
        Map<String, String> variables = new LinkedHashMap<>();
        add(job.get("job_variables"), variables, null);
        return variables.keySet();
    }

    private static void add(@Nullable Node list, Map<String, String> variables, @Nullable Set<String> wanted) {
        if (!(list instanceof Sequence items)) {
            return;
        }
        for (Node item : items) {
            if (item instanceof Mapping variable
                    && variable.get("key") instanceof Scalar key
                    && variable.get("value") instanceof Scalar value
                    && (wanted == null || wanted.contains(key.text()))) {
                variables.put(key.text(), value.isNull() ? "" : value.text());
            }
        }
    }

    /** The same with variables in values replaced, as GitLab does and Drone does not. */
    static Map<String, String> expanded(Map<String, String> variables) {
        Map<String, String> expanded = new LinkedHashMap<>();
        variables.forEach((name, value) -> expanded.put(name, expanded(value, variables, new HashSet<>(Set.of(name)))));
        return expanded;
    }

    /** A text with the variables in it replaced; others stay. */
    static String expanded(String text, Map<String, String> variables) {
        return expanded(text, variables, new HashSet<>());
    }

    private static String expanded(String text, Map<String, String> variables, Set<String> within) {
        Matcher matcher = REFERENCE.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            String value = variables.get(name);
            String replacement = matcher.group();
            if (value != null && within.add(name)) {
                replacement = expanded(value, variables, within);
                within.remove(name);
            }
            matcher.appendReplacement(out, Matcher.quoteReplacement(replacement));
        }
        return matcher.appendTail(out).toString();
    }
}
