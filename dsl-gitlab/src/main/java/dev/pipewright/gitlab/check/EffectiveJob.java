package dev.pipewright.gitlab.check;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Parallel;
import dev.pipewright.gitlab.resolve.entry.Inheritance;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A job with what it finally has: its own keywords, those it extends, and the defaults. */
final class EffectiveJob {

    /** What an environment may be used for without changing it. */
    private static final Set<String> HARMLESS_ACTIONS = Set.of("verify", "access", "prepare");

    private final EffectivePipeline pipeline;
    private final Job job;
    private final boolean trigger;
    private @Nullable List<NeedSites.NeedSite> needs;
    private @Nullable Map<String, Node> keywords;
    private @Nullable List<ScriptLine> script;
    private @Nullable Map<String, Node> variables;
    private @Nullable Boolean outsiderAlias;

    EffectiveJob(EffectivePipeline pipeline, Job job) {
        this.pipeline = pipeline;
        this.job = job;
        this.trigger = job.toNode().has("trigger");
    }

    EffectivePipeline pipeline() {
        return pipeline;
    }

    String name() {
        return job.name();
    }

    /** The job with what it extends. */
    Mapping node() {
        return job.toNode();
    }

    /** The job's own keywords, as written. */
    Mapping own() {
        return pipeline.included().get(name()) instanceof Mapping written ? written : job.toNode();
    }

    /** Whether what the job does not have here it has nowhere: neither an unknown base nor an include can bring it. */
    boolean isComplete() {
        return pipeline.isComplete(name());
    }

    /** What the job has for a keyword; null for nothing, or nothing that is known here. */
    @Nullable
    Node get(String key) {
        Map<String, Node> known = keywords;
        if (known == null) {
            known = collectKeywords();
            keywords = known;
        }
        return known.get(key);
    }

    private Map<String, Node> collectKeywords() {
        Map<String, Node> all = new HashMap<>();
        for (Entry entry : job.toNode()) {
            if (EffectivePipeline.isThere(entry.value())) {
                all.put(entry.name(), entry.value());
            }
        }
        pipeline.defaults().forEach((key, value) -> {
            if (!all.containsKey(key) && Inheritance.isDefault(key, trigger) && takesDefault(key)) {
                all.put(key, value);
            }
        });
        return all;
    }

    private boolean takesDefault(String key) {
        if (!(job.toNode().get("inherit") instanceof Mapping inherit)) {
            return true;
        }
        Node wanted = inherit.get("default");
        if (wanted instanceof Sequence) {
            return EffectivePipeline.names(wanted).contains(key);
        }
        return !(wanted instanceof Scalar scalar && Boolean.FALSE.equals(scalar.value()));
    }

    /** Whether the job has a keyword. */
    boolean has(String key) {
        return get(key) != null;
    }

    /** The text of a keyword that is a single value; empty where it is not. */
    Optional<String> text(String key) {
        return get(key) instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    /** Whether a keyword is true. */
    boolean isTrue(String key) {
        return get(key) instanceof Scalar scalar && Boolean.TRUE.equals(scalar.value());
    }

    /** Where a keyword of this job is written; the job itself where nobody wrote it. */
    Place place(String... keys) {
        List<String> way = Arrays.asList(keys);
        Optional<Place> found = pipeline.place(name(), way);
        if (found.isEmpty()) {
            found = Optional.ofNullable(value(way)).flatMap(pipeline::place);
        }
        if (found.isPresent()) {
            return found.get();
        }
        if (pipeline.included().get("default") instanceof Mapping defaults && Place.holds(defaults, way)) {
            return new Place("default", Place.path(NodePath.ROOT.key("default"), way));
        }
        if (Place.holds(pipeline.included(), way)) {
            return new Place("the pipeline", Place.path(NodePath.ROOT, way));
        }
        return new Place("job \"" + name() + "\"", NodePath.ROOT.key(name()));
    }

    private @Nullable Node value(List<String> way) {
        Node value = get(way.get(0));
        for (String key : way.subList(1, way.size())) {
            value = value instanceof Mapping mapping ? mapping.get(key) : null;
        }
        return value;
    }

    /** The job's stage, or nothing where only an include could tell. */
    Optional<String> stage() {
        Optional<String> stage = text("stage");
        return stage.isPresent() || !isComplete() ? stage : Optional.of("test");
    }

    /** The needs of the job and of its rules, in the order in which they are written. */
    List<NeedSites.NeedSite> needs() {
        List<NeedSites.NeedSite> known = needs;
        if (known == null) {
            known = NeedSites.of(this);
            needs = known;
        }
        return known;
    }

    /** The names of the jobs that {@code parallel} makes of this one; none where it does not. */
    List<String> instances() {
        Node node = get("parallel");
        if (node instanceof Scalar scalar && scalar.text().matches("\\d{1,3}")) {
            int count = Integer.parseInt(scalar.text());
            return IntStream.rangeClosed(1, count)
                    .mapToObj(i -> name() + " " + i + "/" + count)
                    .toList();
        }
        return node instanceof Mapping
                ? job.parallel().map(Parallel::rows).orElse(List.of()).stream()
                        .map(row -> name() + ": [" + String.join(", ", row.values()) + "]")
                        .toList()
                : List.of();
    }

    /** The place of the job's stage among the stages. */
    Optional<Integer> stageIndex() {
        return stage().flatMap(pipeline::stageIndex);
    }

    /** The environment that the job deploys to or stops, a mapping or a name; null for none, or for mere looking. */
    @Nullable
    Node deployment() {
        Node environment = get("environment");
        boolean harmless = environment instanceof Mapping mapping
                && mapping.get("action") instanceof Scalar action
                && HARMLESS_ACTIONS.contains(action.text());
        return harmless ? null : environment;
    }

    /** The variables that the job's configuration sets, the pipeline's among them; each a single value. */
    Map<String, Node> variables() {
        Map<String, Node> known = variables;
        if (known == null) {
            known = collectVariables();
            variables = known;
        }
        return known;
    }

    private Map<String, Node> collectVariables() {
        Map<String, Node> all = new LinkedHashMap<>();
        Node inherited = job.toNode().get("inherit") instanceof Mapping inherit ? inherit.get("variables") : null;
        if (pipeline.root().get("variables") instanceof Mapping global
                && !(inherited instanceof Scalar scalar && Boolean.FALSE.equals(scalar.value()))) {
            List<String> chosen = inherited instanceof Sequence ? EffectivePipeline.names(inherited) : List.of();
            for (Entry entry : global) {
                if (!(inherited instanceof Sequence) || chosen.contains(entry.name())) {
                    all.put(entry.name(), SetVariables.value(entry.value()));
                }
            }
        }
        if (get("variables") instanceof Mapping own) {
            for (Entry entry : own) {
                all.put(entry.name(), SetVariables.value(entry.value()));
            }
        }
        return all;
    }

    /** The text of a variable that the configuration sets, or null. */
    @Nullable
    String variable(String name) {
        return variables().get(name) instanceof Scalar scalar ? scalar.text() : null;
    }

    /** Whether a variable may have another value than the job's variables say: a matrix or a rule sets it too. */
    boolean varies(String name) {
        return isInMatrix(name) || isSetByARule(name);
    }

    private boolean isInMatrix(String name) {
        return get("parallel") instanceof Mapping parallel
                && Items.of(parallel.get("matrix")).stream()
                        .anyMatch(row -> row instanceof Mapping mapping && mapping.has(name));
    }

    private boolean isSetByARule(String name) {
        return Items.of(get("rules")).stream()
                .anyMatch(rule -> rule instanceof Mapping mapping
                        && mapping.get("variables") instanceof Mapping set
                        && set.has(name));
    }

    /** Whether the configuration hands a text of an outsider on under another name. */
    boolean hasOutsiderAlias() {
        Boolean known = outsiderAlias;
        if (known == null) {
            known = variables().values().stream()
                    .anyMatch(value -> value instanceof Scalar scalar && OutsiderText.isAlias(scalar.text()));
            outsiderAlias = known;
        }
        return known;
    }

    /** All pieces of the job's scripts, in the order in which they run; of a script job. */
    List<ScriptLine> script() {
        List<ScriptLine> known = script;
        if (known == null) {
            known = ScriptLines.of(this);
            script = known;
        }
        return known;
    }

    /** The jobs named by {@code dependencies}; null where the job does not say. */
    @Nullable
    List<String> dependencies() {
        Node node = get("dependencies");
        return node == null ? null : new ArrayList<>(EffectivePipeline.names(node));
    }
}
