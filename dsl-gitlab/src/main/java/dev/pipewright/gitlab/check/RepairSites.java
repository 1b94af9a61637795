package dev.pipewright.gitlab.check;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.gitlab.GitLab;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.KeyOrder;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.YamlOrigin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where a repair changes the file: at the place where a value comes from, and only if no other job gets that value than
 * those that are to be repaired.
 */
final class RepairSites {

    static final KeyOrder JOB_KEYS = GitLab.job("any").keyOrder();

    /** What is below a keyword is looked through so deep. */
    private static final int DEEPEST = 3;

    private final EffectivePipeline pipeline;
    private final EntryUsers users;
    private final Map<String, Map<Origin, List<Site>>> sites = new HashMap<>();

    RepairSites(EffectivePipeline pipeline) {
        this.pipeline = pipeline;
        this.users = new EntryUsers(pipeline);
    }

    /** A finding with its repair, where there is one. */
    static Diagnostic add(Diagnostic finding, Optional<Repair> repair) {
        return repair.map(finding::repair).orElse(finding);
    }

    /** Whether what a job has is this very value. */
    static boolean sees(@Nullable Node has, Node value) {
        return has != null && has.origin().equals(value.origin());
    }

    /**
     * A repair of a value wherever it stands.
     *
     * @param keyword the keyword of a job, or of the whole pipeline, in which the value stands
     * @param node the value
     * @param mayChange whether a job may get the repaired value, or does not see it
     * @param change adds the change of the value at a place
     */
    Optional<Repair> of(
            String summary,
            String keyword,
            Node node,
            Predicate<EffectiveJob> mayChange,
            BiFunction<Repair, NodePath, Repair> change) {
        return ofAll(summary, keyword, List.of(node), mayChange, change);
    }

    /** A repair of several values of one file wherever they stand; see {@link #of}. */
    Optional<Repair> ofAll(
            String summary,
            String keyword,
            List<? extends Node> nodes,
            Predicate<EffectiveJob> mayChange,
            BiFunction<Repair, NodePath, Repair> change) {
        String file = nodes.get(0).origin().file();
        Map<String, Site> found = new LinkedHashMap<>();
        for (Node node : nodes) {
            List<Site> written = sites(keyword, node);
            if (written.isEmpty() || !node.origin().file().equals(file)) {
                return Optional.empty();
            }
            written.forEach(site -> found.put(site.path().toString(), site));
        }
        if (!reachesOnly(found.values().stream().map(Site::entry).toList(), mayChange)) {
            return Optional.empty();
        }
        Repair repair = Repair.of(summary).in(file);
        for (Site site : found.values()) {
            repair = change.apply(repair, site.path());
        }
        return Optional.of(repair);
    }

    /** A repair that takes a variable away, wherever it stands; with the last of them goes the keyword. */
    Optional<Repair> removeVariable(String summary, Node value) {
        return of(summary, "variables", value, job -> true, (repair, place) -> {
            List<Object> steps = place.steps();
            int definition = steps.indexOf("variables") + 2;
            NodePath variables = path(steps.subList(0, definition - 1));
            boolean last = at(variables) instanceof Mapping all && all.size() == 1;
            return repair.remove(last ? variables : path(steps.subList(0, definition)));
        });
    }

    private @Nullable Node at(NodePath path) {
        Node node = pipeline.written();
        for (Object step : path.steps()) {
            node = node instanceof Mapping mapping && step instanceof String key ? mapping.get(key) : null;
        }
        return node;
    }

    private static NodePath path(List<Object> steps) {
        NodePath path = NodePath.ROOT;
        for (Object step : steps) {
            path = step instanceof Integer index ? path.item(index) : path.key(step.toString());
        }
        return path;
    }

    /**
     * A repair that gives jobs one more keyword: where another one of theirs stands if that serves them alone, else in each.
     *
     * @param beside the keyword that stands there
     * @param node its value
     * @param isMeant whether a job is to get the new keyword
     * @param value the new keyword's value for a job
     */
    Optional<Repair> addKey(
            String summary,
            String beside,
            Node node,
            Predicate<EffectiveJob> isMeant,
            String key,
            Function<EffectiveJob, Node> value) {
        List<String> entries =
                sites(beside, node).stream().map(Site::entry).distinct().toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Set<EffectiveJob> reached = users.jobs(entries);
        List<EffectiveJob> meant = reached.stream().filter(isMeant).toList();
        if (meant.isEmpty() || !isSeen(entries)) {
            return Optional.empty();
        }
        boolean alone = meant.size() == reached.size()
                && meant.stream().map(value).distinct().count() == 1;
        List<String> written = alone
                ? entries
                : meant.stream().map(EffectiveJob::name).distinct().toList();
        String file = (alone ? node : meant.get(0).own()).origin().file();
        boolean isOneFile = meant.stream()
                .allMatch(job -> job.own().origin() instanceof YamlOrigin place
                        && place.file().equals(file));
        if (!alone && !(isOneFile && reachesOnly(written, isMeant))) {
            return Optional.empty();
        }
        Repair repair = Repair.of(summary).in(file);
        for (int i = 0; i < written.size(); i++) {
            EffectiveJob job = meant.get(alone ? 0 : i);
            repair = repair.set(NodePath.ROOT.key(written.get(i)).key(key), value.apply(job), JOB_KEYS);
        }
        return Optional.of(repair);
    }

    /** Whether a change of these entries reaches no other job than may change. */
    boolean reachesOnly(List<String> entries, Predicate<EffectiveJob> mayChange) {
        return isSeen(entries) && users.jobs(entries).stream().allMatch(mayChange);
    }

    /** Whether all who use these entries can be known: a file that we have not seen may use all but a job's own keywords. */
    private boolean isSeen(List<String> entries) {
        return pipeline.isComplete()
                || entries.stream().allMatch(entry -> !entry.isEmpty() && !entry.startsWith(".") && users.isJob(entry));
    }

    /** All places at which a value stands. */
    List<Site> sites(String keyword, Node node) {
        if (!(node.origin() instanceof YamlOrigin)) {
            return List.of();
        }
        return sites.computeIfAbsent(keyword, this::index).getOrDefault(node.origin(), List.of()).stream()
                .filter(site -> site.node().getClass() == node.getClass())
                .toList();
    }

    private Map<Origin, List<Site>> index(String keyword) {
        Map<Origin, List<Site>> found = new HashMap<>();
        Budget budget = new Budget();
        Node global = pipeline.written().get(keyword);
        if (global != null) {
            collect(new Site("", NodePath.ROOT.key(keyword), global), 0, found, budget);
        }
        for (Entry entry : pipeline.written()) {
            if (entry.value() instanceof Mapping mapping && mapping.has(keyword)) {
                NodePath path = NodePath.ROOT.key(entry.name()).key(keyword);
                Node value = Objects.requireNonNull(mapping.get(keyword));
                collect(new Site(entry.name(), path, value), 0, found, budget);
            }
        }
        return budget.isSpent() ? Map.of() : found;
    }

    private static void collect(Site site, int depth, Map<Origin, List<Site>> found, Budget budget) {
        if (budget.spend()) {
            return;
        }
        if (site.node().origin() instanceof YamlOrigin) {
            found.computeIfAbsent(site.node().origin(), origin -> new ArrayList<>())
                    .add(site);
        }
        if (depth == DEEPEST) {
            return;
        }
        if (site.node() instanceof Mapping mapping) {
            for (Entry entry : mapping) {
                collect(site.at(site.path().key(entry.name()), entry.value()), depth + 1, found, budget);
            }
        } else if (site.node() instanceof Sequence list) {
            for (int i = 0; i < list.size(); i++) {
                collect(site.at(site.path().item(i), list.items().get(i)), depth + 1, found, budget);
            }
        }
    }

    /**
     * A place at which a value stands.
     *
     * @param entry the job or other key of the top level; empty where the keyword itself stands there
     * @param path the way to the value
     * @param node the value
     */
    record Site(String entry, NodePath path, Node node) {

        Site at(NodePath newPath, Node newNode) {
            return new Site(entry, newPath, newNode);
        }
    }

    /** Aliases within aliases are not followed for ever. */
    private static final class Budget {

        private int left = 500_000;

        boolean spend() {
            return --left < 0;
        }

        boolean isSpent() {
            return left < 0;
        }
    }
}
