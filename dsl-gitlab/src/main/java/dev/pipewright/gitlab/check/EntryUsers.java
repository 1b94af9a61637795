package dev.pipewright.gitlab.check;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which jobs get something from a key of the top level: those that extend it, refer to it, or take it for a default. */
final class EntryUsers {

    private final EffectivePipeline pipeline;
    private final Map<String, EffectiveJob> jobs = new HashMap<>();
    /** By the name of an entry, the entries that use it directly. */
    private final Map<String, List<String>> users = new HashMap<>();

    EntryUsers(EffectivePipeline pipeline) {
        this.pipeline = pipeline;
        pipeline.jobs().forEach(job -> jobs.put(job.name(), job));
        for (Entry entry : pipeline.written()) {
            if (entry.value() instanceof Mapping mapping) {
                EffectivePipeline.names(mapping.get("extends")).forEach(base -> use(base, entry.name()));
            }
            new ReferenceSearch(entry.name()).visit(entry.value());
        }
    }

    private void use(String used, String user) {
        users.computeIfAbsent(used, name -> new ArrayList<>()).add(user);
    }

    /** Whether a name is that of a visible job. */
    boolean isJob(String name) {
        return jobs.containsKey(name);
    }

    /** The visible jobs that use any of these entries; all of them for a global keyword. */
    Set<EffectiveJob> jobs(List<String> entries) {
        Set<EffectiveJob> found = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>(entries);
        Deque<String> left = new ArrayDeque<>(seen);
        while (!left.isEmpty()) {
            String name = left.remove();
            if (name.isEmpty() || name.equals("default") || name.equals("variables")) {
                return new LinkedHashSet<>(pipeline.jobs());
            }
            EffectiveJob job = jobs.get(name);
            if (job != null) {
                found.add(job);
            }
            users.getOrDefault(name, List.of()).stream().filter(seen::add).forEach(left::add);
        }
        return found;
    }

    /** Finds every {@code !reference} in an entry, shared values once. */
    private final class ReferenceSearch {

        private final String entry;
        private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        ReferenceSearch(String entry) {
            this.entry = entry;
        }

        void visit(Node node) {
            if (node.name().isPresent() && !seen.add(node)) {
                return;
            }
            if (node instanceof Mapping mapping) {
                mapping.forEach(each -> visit(each.value()));
            } else if (node instanceof Sequence list) {
                if (list.hasTag(EffectivePipeline.REFERENCE)) {
                    EffectivePipeline.names(list).stream().limit(1).forEach(used -> use(used, entry));
                } else {
                    list.forEach(this::visit);
                }
            }
        }
    }
}
