package dev.pipewright.gitlab.resolve.entry;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects the mapping that GitLab makes of a keyword: what is null is left out. */
final class Values {

    private final Mapping.Builder builder;

    private Values(Origin origin) {
        builder = Mapping.builder(origin);
    }

    /** Begins a mapping as written where a node is. */
    static Values at(Node node) {
        return new Values(node.origin());
    }

    /** Begins with what a mapping has, without its nulls. */
    static Values of(Mapping mapping) {
        Values values = at(mapping);
        mapping.forEach(entry -> {
            if (!Ruby.isNil(entry.value())) {
                values.builder.put(entry.key(), entry.value());
            }
        });
        return values;
    }

    Values put(String key, @Nullable Node value) {
        if (value != null && !Ruby.isNil(value)) {
            builder.put(key, value);
        }
        return this;
    }

    /** Puts what each of these keys has. */
    Values putAll(List<String> keys, Function<String, @Nullable Node> value) {
        keys.forEach(key -> put(key, value.apply(key)));
        return this;
    }

    Mapping build() {
        return builder.build();
    }
}
