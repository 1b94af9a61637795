package dev.pipewright.gitlab.resolve.compose;

import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.problem.Refusal;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows {@code extends}: what extends another has all that the other has, and says what differs. */
public final class Extends {

    private static final String KEYWORD = "extends";
    /** A chain may have eleven ancestors. */
    private static final int MOST_ANCESTORS = 10;

    /** A key with its ancestors merged in, and how long its longest chain is. */
    private record Extended(Mapping value, int height) {}

    private final Mapping configuration;
    private final Set<String> unknown;
    private final boolean complete;
    private final Map<String, Extended> done = new HashMap<>();

    private Extends(Mapping configuration, boolean complete, Set<String> unknown) {
        this.configuration = configuration;
        this.complete = complete;
        this.unknown = unknown;
    }

    /**
     * The configuration with every {@code extends} followed.
     *
     * @param complete whether all files are there; else an unknown name may stand in a file that is not
     * @param unknown takes the keys that extend something which is not there
     * @throws Refusal where an {@code extends} leads nowhere
     */
    public static Mapping of(Mapping configuration, boolean complete, Set<String> unknown) {
        return new Extends(configuration, complete, unknown).all();
    }

    private Mapping all() {
        Mapping.Builder result = Mapping.builder(configuration.origin());
        for (Entry entry : configuration) {
            boolean extending = entry.key().isString() && isExtending(entry.value());
            result.put(
                    entry.key(), extending ? extended(entry.name(), List.of()).value() : entry.value());
        }
        return result.build();
    }

    private static boolean isExtending(@Nullable Node node) {
        return node instanceof Mapping mapping && mapping.has(KEYWORD);
    }

    private Extended extended(String key, List<String> ancestors) {
        Mapping own = (Mapping) Objects.requireNonNull(get(key));
        if (!isExtending(own)) {
            return new Extended(own, -1);
        }
        List<String> bases = bases(own);
        requireKnown(key, own, bases);
        requireMappings(key, own, bases);
        if (ancestors.size() > MOST_ANCESTORS) {
            throw refusal(key, own, "nesting too deep in `extends`", "is the twelfth in a chain of \"extends\"");
        }
        if (ancestors.contains(key)) {
            throw refusal(
                    key, own, "circular dependency detected in `extends`", "extends itself: " + chain(ancestors, key));
        }
        Extended known = done.get(key);
        if (known != null && ancestors.size() + known.height() <= MOST_ANCESTORS) {
            return known;
        }
        Extended result = merged(key, own, bases, ancestors);
        done.put(key, result);
        return result;
    }

    private Extended merged(String key, Mapping own, List<String> bases, List<String> ancestors) {
        List<String> path = new ArrayList<>(ancestors);
        path.add(key);
        Mapping merged = Mapping.empty(own.origin());
        int height = 0;
        for (String base : bases) {
            if (get(base) instanceof Mapping) {
                Extended extended = extended(base, path);
                merged = DeepMerge.of(merged, extended.value());
                height = Math.max(height, extended.height() + 1);
                if (unknown.contains(base)) {
                    unknown.add(key);
                }
            }
        }
        return new Extended(DeepMerge.of(merged, own), height);
    }

    private @Nullable Node get(String key) {
        Entry entry = configuration.entry(key);
        return entry == null || !entry.key().isString() ? null : entry.value();
    }

    private static List<String> bases(Mapping own) {
        Node names = own.get(KEYWORD);
        if (names instanceof Sequence sequence) {
            return sequence.stream().map(Ruby::text).toList();
        }
        if (names instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .map(pair -> "[:" + Ruby.text(pair.key()) + ", " + Ruby.inspect(pair.value()) + "]")
                    .toList();
        }
        return names == null || Ruby.isNil(names) ? List.of() : List.of(Ruby.text(names));
    }

    private void requireKnown(String key, Mapping own, List<String> bases) {
        List<String> missing = bases.stream().filter(base -> get(base) == null).toList();
        if (missing.isEmpty()) {
            return;
        }
        if (!complete) {
            unknown.add(key);
            return;
        }
        Problem problem = problem(
                key,
                own,
                "unknown keys in `extends` (" + String.join(", ", missing) + ")",
                "extends \"" + String.join("\", \"", missing) + "\", which is not defined");
        throw new Refusal(problem.addHelp(Suggestions.didYouMean(missing.get(0), configuration.keys(), "defined")));
    }

    private void requireMappings(String key, Mapping own, List<String> bases) {
        List<String> wrong = bases.stream()
                .filter(base -> get(base) != null && !(get(base) instanceof Mapping))
                .toList();
        if (!wrong.isEmpty()) {
            throw refusal(
                    key,
                    own,
                    "invalid base hashes in `extends` (" + String.join(", ", wrong) + ")",
                    "extends \"" + String.join("\", \"", wrong) + "\", which is not a mapping");
        }
    }

    private static String chain(List<String> ancestors, String key) {
        List<String> cycle = new ArrayList<>(ancestors.subList(ancestors.indexOf(key), ancestors.size()));
        cycle.add(key);
        return '"' + String.join("\" -> \"", cycle) + '"';
    }

    private static Refusal refusal(String key, Mapping own, String gitlab, String message) {
        return new Refusal(problem(key, own, gitlab, message));
    }

    private static Problem problem(String key, Mapping own, String gitlab, String message) {
        Node at = own.get(KEYWORD);
        return Problem.at(at == null ? own : at, Cause.EXTENDS, key + ": " + gitlab, '"' + key + "\" " + message)
                .path(NodePath.ROOT.key(key).key(KEYWORD).toString());
    }
}
