package dev.pipewright.assertion;

import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keywords of a resolved job under the names that authors know, where GitLab has others for its own use. */
final class JobKeywords {

    private static final Pattern STEP = Pattern.compile("\\.?(?:\"([^\"]+)\"|([^.\\[\\]\"]+)|\\[(\\d+)])");
    private static final Set<String> INTERNAL =
            Set.of("root_variables_inheritance", "scheduling_type", "environment_name", "instance", "name");

    private final Mapping keywords;

    private JobKeywords(Mapping keywords) {
        this.keywords = keywords;
    }

    static JobKeywords of(ResolvedJob job) {
        Mapping.Builder builder = Mapping.builder(job.keywords().origin());
        for (Entry entry : job.keywords()) {
            switch (entry.name()) {
                case "ignore" -> builder.put("allow_failure", entry.value());
                case "job_variables" -> builder.put("variables", variables(entry.value()));
                case "needs" -> builder.put("needs", needs(entry.value()));
                default -> {
                    if (!INTERNAL.contains(entry.name())) {
                        builder.put(entry.name(), entry.value());
                    }
                }
            }
        }
        return new JobKeywords(builder.build());
    }

    private static Node variables(Node listed) {
        Mapping.Builder builder = Mapping.builder(listed.origin());
        if (listed instanceof Sequence sequence) {
            for (Node item : sequence) {
                if (item instanceof Mapping variable && variable.get("key") instanceof Scalar key) {
                    Node value = variable.get("value");
                    builder.put(key.text(), value == null ? Scalar.ofNull() : value);
                }
            }
        }
        return builder.build();
    }

    private static Node needs(Node kinds) {
        return kinds instanceof Mapping mapping && mapping.get("job") instanceof Sequence jobs ? jobs : kinds;
    }

    /**
     * The value at a path.
     *
     * @throws IllegalArgumentException for what is no path
     */
    Found find(String path) {
        Node place = keywords;
        for (Object step : steps(path)) {
            Node next = next(place, step);
            if (next == null) {
                return new Found(Optional.empty(), place, complaint(place, step));
            }
            place = next;
        }
        return new Found(Optional.of(place), place, "");
    }

    private static @Nullable Node next(Node place, Object step) {
        if (step instanceof Integer index) {
            return place instanceof Sequence list && index < list.size()
                    ? list.items().get(index)
                    : null;
        }
        return place instanceof Mapping mapping ? mapping.get((String) step) : null;
    }

    private static String complaint(Node place, Object step) {
        if (step instanceof Integer index) {
            return place instanceof Sequence list
                    ? "there is no item " + index + ": there are " + list.size()
                    : "there is no list, but " + place;
        }
        return place instanceof Mapping mapping
                ? "there is no \"" + step + "\": " + Suggestions.didYouMean((String) step, mapping.keys(), "there")
                : "there are no keys, but " + place;
    }

    private static List<Object> steps(String path) {
        List<Object> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        int end = 0;
        while (end < path.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new IllegalArgumentException(
                        "\"" + path
                                + "\" is no path: write keys with dots between them and items in brackets, as in cache[0].policy");
            }
            String quoted = matcher.group(1);
            String plain = matcher.group(2);
            String index = matcher.group(3);
            steps.add(index != null ? Integer.valueOf(index) : quoted != null ? quoted : plain);
            end = matcher.end();
        }
        return steps;
    }
}
