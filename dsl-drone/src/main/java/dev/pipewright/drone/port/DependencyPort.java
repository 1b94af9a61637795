package dev.pipewright.drone.port;

import dev.pipewright.port.Account;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of {@code depends_on}. In Drone the dependencies of what is left out take its place; in Woodpecker it has to be
 * optional, and its dependencies have to be named beside it.
 *
 * @param byName what can be waited for
 * @param before the names of what comes first anyway
 * @param conditions the key under which each says when it runs
 */
record DependencyPort(Map<String, Mapping> byName, Set<String> before, String conditions) {

    @Nullable
    Node of(Account account) {
        if (!(account.node().get("depends_on") instanceof Sequence written)) {
            return null;
        }
        List<String> asked = texts(written);
        Set<String> names = new LinkedHashSet<>();
        asked.forEach(name -> collect(name, names));
        List<String> unknown = asked.stream()
                .filter(name -> !byName.containsKey(name) && !before.contains(name))
                .toList();
        unknown.forEach(name -> account.lose(
                "depends_on",
                "\"" + name + "\" is not there to be waited for",
                "name what it has to wait for instead"));
        List<Node> items =
                names.stream().map(name -> item(name, written.origin())).toList();
        if (asked.isEmpty() || unknown.size() < asked.size()) {
            tell(account, items, asked.stream().anyMatch(before::contains));
        }
        return Sequence.of(items, written.origin());
    }

    private static void tell(Account account, List<Node> items, boolean leavesOut) {
        if (items.stream().anyMatch(Mapping.class::isInstance)) {
            account.change("depends_on", "what may be left out is optional, with its own dependencies beside it", "");
        } else if (leavesOut) {
            account.change("depends_on", "clone and services are left out: they come first anyway", "");
        } else {
            account.keep("depends_on", "depends_on; what starts together is a level, and levels wait for each other");
        }
    }

    private void collect(String name, Set<String> names) {
        Mapping target = byName.get(name);
        if (target != null
                && names.add(name)
                && target.has(conditions)
                && target.get("depends_on") instanceof Sequence further) {
            texts(further).forEach(each -> collect(each, names));
        }
    }

    private Node item(String name, Origin origin) {
        Scalar written = Scalar.of(name, origin);
        Mapping target = byName.get(name);
        return target != null && target.has(conditions)
                ? Mapping.empty(origin).with("name", written).with("optional", Scalar.of(true, origin))
                : written;
    }

    private static List<String> texts(Sequence names) {
        List<String> texts = new ArrayList<>();
        names.stream().filter(Scalar.class::isInstance).forEach(name -> texts.add(((Scalar) name).text()));
        return texts;
    }
}
