package dev.pipewright.gitlab.resolve;

import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.gitlab.resolve.Explanation.Source;
import dev.pipewright.gitlab.resolve.compose.Overridden;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the values of jobs, and what they took the place of. */
final class ValueSearch {

    private static final Pattern STEP =
            Pattern.compile("\\.?\"((?:[^\"\\\\]|\\\\.)*)\"|\\.?([^.\\[\\]\"]+)|\\[(\\d+)]");
    private static final Set<String> SCRIPTS = Set.of("script", "before_script", "after_script");
    private static final Set<String> OLD_DEFAULTS =
            Set.of("image", "services", "cache", "before_script", "after_script");
    private static final String VARIABLES = "variables";

    private final Resolution resolution;
    private final Mapping root;
    private final Owners owners;

    ValueSearch(Resolution resolution) {
        if (resolution.merged() == null) {
            throw new IllegalArgumentException("the configuration cannot be read, so nothing in it can be explained");
        }
        this.resolution = resolution;
        this.root = resolution.merged();
        this.owners = new Owners(resolution.texts());
    }

    Explanation explain(String path) {
        String name = jobName(path);
        List<String> steps = steps(path, path.substring(name.length()));
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(
                    "\"" + path + "\" names a job, and no value in it: write \"" + path + ".image\" or the like");
        }
        Optional<ResolvedJob> job = resolution.job(name);
        String source = job.map(ResolvedJob::sourceName).orElse(name);
        List<Node> found = new ArrayList<>();
        job.flatMap(each -> ofMatrix(each, steps)).ifPresent(found::add);
        find(root.get(source), steps).ifPresent(found::add);
        if (isDefaultTaken(job, steps)) {
            find(root.get("default"), steps).ifPresent(found::add);
            if (OLD_DEFAULTS.contains(steps.get(0)) || areVariables(steps)) {
                find(root, steps).ifPresent(found::add);
            }
        }
        return found.isEmpty() ? byGitLab(path, name, job, steps) : new Explanation(path, found.get(0), sources(found));
    }

    private List<Source> sources(List<Node> found) {
        List<Source> sources = new ArrayList<>();
        for (Node node : found) {
            for (Node at = node; at != null; at = below(at)) {
                sources.add(new Source(owners.of(at.origin()), at));
            }
        }
        return sources;
    }

    private static @Nullable Node below(Node node) {
        return node.attachment(Overridden.class).map(Overridden::value).orElse(null);
    }

    /** The longest name that the path begins with, since names may hold dots; templates count too. */
    private String jobName(String path) {
        List<String> names = new ArrayList<>(root.keys());
        resolution.jobs().forEach(job -> names.add(job.name()));
        return names.stream()
                .filter(name -> path.equals(name) || path.startsWith(name + ".") || path.startsWith(name + "["))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new IllegalArgumentException(noJob(path)));
    }

    private String noJob(String path) {
        int dot = path.indexOf('.', 1);
        String asked = dot < 0 ? path : path.substring(0, dot);
        List<String> jobs = resolution.jobs().isEmpty()
                ? root.keys()
                : resolution.jobs().stream().map(ResolvedJob::name).toList();
        return "there is no job \"" + asked + "\": " + Suggestions.didYouMean(asked, jobs, "the jobs");
    }

    private static List<String> steps(String path, String rest) {
        List<String> steps = new ArrayList<>();
        Matcher step = STEP.matcher(rest);
        int end = 0;
        while (end < rest.length() && step.find(end) && step.start() == end) {
            String quoted = step.group(1);
            String plain = step.group(2) == null ? step.group(3) : step.group(2);
            steps.add(quoted == null ? plain : quoted.replace("\\\"", "\""));
            end = step.end();
        }
        if (end < rest.length()) {
            throw new IllegalArgumentException("\"" + path + "\" is no path such as \"deploy.script[0]\"");
        }
        return steps;
    }

    private static Optional<Node> find(@Nullable Node start, List<String> steps) {
        Node at = start;
        for (int i = 0; i < steps.size() && at != null; i++) {
            String step = steps.get(i);
            if (at instanceof Mapping mapping) {
                at = mapping.get(step);
            } else if (at instanceof Sequence list && step.matches("\\d{1,9}")) {
                List<Node> items = SCRIPTS.contains(steps.get(0)) ? flat(list) : list.items();
                int index = Integer.parseInt(step);
                at = index < items.size() ? items.get(index) : null;
            } else {
                at = null;
            }
        }
        return Optional.ofNullable(at);
    }

    private static List<Node> flat(Sequence list) {
        List<Node> items = new ArrayList<>();
        list.forEach(item -> items.addAll(item instanceof Sequence inner ? flat(inner) : List.of(item)));
        return items;
    }

    private static boolean areVariables(List<String> steps) {
        return steps.get(0).equals(VARIABLES) && steps.size() > 1;
    }

    private static Optional<Node> ofMatrix(ResolvedJob job, List<String> steps) {
        boolean isInstance = !job.name().equals(job.sourceName());
        if (!isInstance || !areVariables(steps) || !(job.keywords().get("job_variables") instanceof Sequence all)) {
            return Optional.empty();
        }
        Node parallel = job.keywords().get("parallel");
        return all.stream()
                .filter(each -> each instanceof Mapping variable
                        && Ruby.text(variable.get("key")).equals(steps.get(1)))
                .map(each -> ((Mapping) each).get("value"))
                .<Node>flatMap(Stream::ofNullable)
                .filter(value -> parallel != null && holds(parallel, value))
                .findFirst();
    }

    private static boolean holds(Node node, Node value) {
        if (node.origin().equals(value.origin()) && node.equals(value)) {
            return true;
        }
        return node instanceof Sequence list
                ? list.stream().anyMatch(item -> holds(item, value))
                : node instanceof Mapping mapping
                        && mapping.entries().stream().anyMatch(entry -> holds(entry.value(), value));
    }

    /** Whether the job takes this keyword from the defaults; {@code inherit} may say that it does not. */
    private static boolean isDefaultTaken(Optional<ResolvedJob> job, List<String> steps) {
        if (job.isEmpty()) {
            return false;
        }
        String key = steps.get(0);
        if (!areVariables(steps)) {
            return job.get().keywords().has(key);
        }
        Node inherited = job.get().keywords().get("root_variables_inheritance");
        return inherited instanceof Sequence names
                ? names.stream().anyMatch(name -> Ruby.text(name).equals(steps.get(1)))
                : !Ruby.is(inherited, false);
    }

    private Explanation byGitLab(String path, String name, Optional<ResolvedJob> job, List<String> steps) {
        String key = steps.get(0);
        Optional<Node> value = steps.size() > 1
                ? Optional.empty()
                : job.flatMap(each -> Optional.ofNullable(
                        each.keywords().has(key)
                                ? each.keywords().get(key)
                                : each.attributes().get(key)));
        return value.map(node -> new Explanation(path, node, List.of()))
                .orElseThrow(() -> new IllegalArgumentException(noValue(path, name, job, steps)));
    }

    private String noValue(String path, String name, Optional<ResolvedJob> job, List<String> steps) {
        Node parent = find(root.get(job.map(ResolvedJob::sourceName).orElse(name)), steps.subList(0, steps.size() - 1))
                .orElse(null);
        String last = steps.get(steps.size() - 1);
        String there = parent instanceof Mapping mapping
                ? Suggestions.didYouMean(
                        last, mapping.entries().stream().map(Entry::name).toList(), "there")
                : parent instanceof Sequence list
                        ? "there are " + flat(list).size() + " items, the first is [0]"
                        : "neither the job nor a default says anything there";
        return "\"" + path + "\" has no value: " + there;
    }
}
