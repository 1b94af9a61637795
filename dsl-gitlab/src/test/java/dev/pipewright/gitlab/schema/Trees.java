package dev.pipewright.gitlab.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Recorded JSON as a tree. */
final class Trees {

    private Trees() {}

    static Node of(JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT -> {
                Mapping.Builder mapping = Mapping.builder(Origin.unknown());
                json.properties().forEach(entry -> mapping.put(entry.getKey(), of(entry.getValue())));
                yield mapping.build();
            }
            case ARRAY -> {
                List<Node> items = new ArrayList<>();
                json.forEach(item -> items.add(of(item)));
                yield Sequence.of(items, Origin.unknown());
            }
            case BOOLEAN -> Scalar.of(json.booleanValue());
            case NULL -> Scalar.ofNull();
            case NUMBER -> json.isIntegralNumber() ? Scalar.of(json.longValue()) : Scalar.of(json.doubleValue());
            case STRING -> Scalar.of(json.textValue());
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException(json.getNodeType() + " is not JSON");
        };
    }
}
