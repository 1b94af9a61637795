package dev.pipewright.codegen.golden;

import dev.pipewright.keyword.Form;
import dev.pipewright.keyword.Limit;
import dev.pipewright.keyword.Nodes;
import dev.pipewright.tree.KeyOrder;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.TypedMapping;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Lists in every spelling.
 */
@Generated("dev.pipewright.codegen")
public final class Lists implements TypedMapping<Lists> {
    static final KeyOrder KEYS = KeyOrder.of(
            "script",
            "tags",
            "ports",
            "boxes",
            "waits",
            "needs",
            "stages");

    private final Mapping node;

    private Lists(Mapping node) {
        this.node = node;
    }

    /**
     * Nothing set: Golden's defaults apply.
     */
    public static Lists of() {
        return new Lists(Mapping.empty(Origin.here()));
    }

    /**
     * A cover over what was read; nothing is checked.
     */
    public static Lists from(Mapping node) {
        return new Lists(node);
    }

    /**
     * Sets {@code script}: the commands.
     *
     * <pre>{@code
     * .script("...")   // script: [...]
     * }</pre>
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists script(String... values) {
        return set("script", Sequence.ofStrings(List.of(values), Origin.within(node.origin())));
    }

    /**
     * Sets {@code script}: the commands.
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists script(List<String> values) {
        return set("script", Sequence.ofStrings(values, Origin.within(node.origin())));
    }

    /**
     * Sets {@code script} to a value that is written elsewhere: the commands.
     *
     * @param value the value
     */
    public Lists script(Reference value) {
        return set("script", value.toNode());
    }

    /**
     * Adds to {@code script}: the commands.
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists addScript(String... values) {
        return set("script", Nodes.append(node.get("script"),
                Sequence.ofStrings(List.of(values), Origin.within(node.origin()))));
    }

    /**
     * Adds to {@code script}: the commands.
     *
     * @param value the value
     */
    public Lists addScript(Reference value) {
        return set("script", Nodes.append(node.get("script"), Sequence.ofValues(List.of(value),
                Origin.within(node.origin()))));
    }

    /**
     * The value of {@code script}; empty where it is not set.
     */
    public Optional<List<String>> scriptList() {
        return Form.STRINGS.in(node, "script");
    }

    /**
     * Sets {@code tags}: the tags.
     *
     * <pre>{@code
     * .tags("...")   // tags: [...]
     * }</pre>
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists tags(String... values) {
        return set("tags",
                Sequence.ofStrings(Limit.size("tags", List.of(values), 0, 2), Origin.within(node.origin())));
    }

    /**
     * Sets {@code tags}: the tags.
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists tags(List<String> values) {
        return set("tags",
                Sequence.ofStrings(Limit.size("tags", values, 0, 2), Origin.within(node.origin())));
    }

    /**
     * Sets {@code tags} to a value that is written elsewhere: the tags.
     *
     * @param value the value
     */
    public Lists tags(Reference value) {
        return set("tags", value.toNode());
    }

    /**
     * Adds to {@code tags}: the tags.
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists addTags(String... values) {
        return set("tags", Nodes.append(node.get("tags"),
                Sequence.ofStrings(List.of(values), Origin.within(node.origin()))));
    }

    /**
     * Adds to {@code tags}: the tags.
     *
     * @param value the value
     */
    public Lists addTags(Reference value) {
        return set("tags", Nodes.append(node.get("tags"), Sequence.ofValues(List.of(value),
                Origin.within(node.origin()))));
    }

    /**
     * The value of {@code tags}; empty where it is not set.
     */
    public Optional<List<String>> tagsList() {
        return Form.list(Form.TEXT).in(node, "tags");
    }

    /**
     * Sets {@code ports}: the ports.
     *
     * <pre>{@code
     * .ports(2)   // ports: [2]
     * }</pre>
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists ports(Integer... values) {
        return set("ports",
                Nodes.list(List.of(values), (item, origin) -> Scalar.of(item, origin), Origin.within(node.origin())));
    }

    /**
     * Sets {@code ports}: the ports.
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists ports(List<Integer> values) {
        return set("ports",
                Nodes.list(values, (item, origin) -> Scalar.of(item, origin), Origin.within(node.origin())));
    }

    /**
     * Sets {@code ports} to a value that is written elsewhere: the ports.
     *
     * @param value the value
     */
    public Lists ports(Reference value) {
        return set("ports", value.toNode());
    }

    /**
     * Adds to {@code ports}: the ports.
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists addPorts(Integer... values) {
        return set("ports", Nodes.append(node.get("ports"),
                Nodes.list(List.of(values), (item, origin) -> Scalar.of(item, origin), Origin.within(node.origin()))));
    }

    /**
     * Adds to {@code ports}: the ports.
     *
     * @param value the value
     */
    public Lists addPorts(Reference value) {
        return set("ports", Nodes.append(node.get("ports"), Sequence.ofValues(List.of(value),
                Origin.within(node.origin()))));
    }

    /**
     * The value of {@code ports}; empty where it is not set.
     */
    public Optional<List<Integer>> portsList() {
        return Form.list(Form.WHOLE).in(node, "ports");
    }

    /**
     * Sets {@code boxes}: the boxes.
     *
     * <pre>{@code
     * .boxes(Box.of("..."))   // boxes: {name: ...}
     * }</pre>
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists boxes(Box... values) {
        return set("boxes",
                Nodes.bare(Nodes.list(List.of(values), (item, origin) -> Nodes.brief(item.toNode(), "name"), Origin.within(node.origin()))));
    }

    /**
     * Sets {@code boxes}: the boxes.
     *
     * @param first the first of the values
     * @param more the others, in order
     */
    public Lists boxes(String first, String... more) {
        return set("boxes",
                Nodes.bare(Sequence.ofStrings(Nodes.join(first, more), Origin.within(node.origin()))));
    }

    /**
     * Sets {@code boxes}: the boxes.
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists boxes(List<? extends Box> values) {
        return set("boxes",
                Nodes.bare(Nodes.list(values, (item, origin) -> Nodes.brief(item.toNode(), "name"), Origin.within(node.origin()))));
    }

    /**
     * Sets {@code boxes} to a value that is written elsewhere: the boxes.
     *
     * @param value the value
     */
    public Lists boxes(Reference value) {
        return set("boxes", value.toNode());
    }

    /**
     * Adds to {@code boxes}: the boxes.
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists addBoxes(Box... values) {
        return set("boxes", Nodes.append(node.get("boxes"),
                Nodes.list(List.of(values), (item, origin) -> Nodes.brief(item.toNode(), "name"), Origin.within(node.origin()))));
    }

    /**
     * Adds to {@code boxes}: the boxes.
     *
     * @param first the first of the values
     * @param more the others, in order
     */
    public Lists addBoxes(String first, String... more) {
        return set("boxes", Nodes.append(node.get("boxes"),
                Sequence.ofStrings(Nodes.join(first, more), Origin.within(node.origin()))));
    }

    /**
     * Adds to {@code boxes}: the boxes.
     *
     * @param value the value
     */
    public Lists addBoxes(Reference value) {
        return set("boxes", Nodes.append(node.get("boxes"), Sequence.ofValues(List.of(value),
                Origin.within(node.origin()))));
    }

    /**
     * The value of {@code boxes}; empty where it is not set.
     */
    public Optional<List<Box>> boxesList() {
        return Form.oneOrMany(Form.mappingOr("name", Box::from)).in(node, "boxes");
    }

    /**
     * Sets {@code waits}: what it waits for.
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists waits(Need... values) {
        return set("waits",
                Nodes.list(List.of(values), (item, origin) -> item.needNode(origin), Origin.here()));
    }

    /**
     * Sets {@code waits}: what it waits for.
     *
     * @param first the first of the values
     * @param more the others, in order
     */
    public Lists waits(String first, String... more) {
        return set("waits",
                Nodes.list(Nodes.join(first, more), (item, origin) -> Need.of(item).needNode(origin), Origin.here()));
    }

    /**
     * Sets {@code waits}: what it waits for.
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists waits(List<? extends Need> values) {
        return set("waits",
                Nodes.list(values, (item, origin) -> item.needNode(origin), Origin.here()));
    }

    /**
     * Sets {@code waits} to a value that is written elsewhere: what it waits for.
     *
     * @param value the value
     */
    public Lists waits(Reference value) {
        return set("waits", value.toNode());
    }

    /**
     * Adds to {@code waits}: what it waits for.
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists addWaits(Need... values) {
        return set("waits", Nodes.append(node.get("waits"),
                Nodes.list(List.of(values), (item, origin) -> item.needNode(origin), Origin.here())));
    }

    /**
     * Adds to {@code waits}: what it waits for.
     *
     * @param first the first of the values
     * @param more the others, in order
     */
    public Lists addWaits(String first, String... more) {
        return set("waits", Nodes.append(node.get("waits"),
                Nodes.list(Nodes.join(first, more), (item, origin) -> Need.of(item).needNode(origin), Origin.here())));
    }

    /**
     * Adds to {@code waits}: what it waits for.
     *
     * @param value the value
     */
    public Lists addWaits(Reference value) {
        return set("waits", Nodes.append(node.get("waits"), Sequence.ofValues(List.of(value),
                Origin.here())));
    }

    /**
     * The value of {@code waits}; empty where it is not set.
     */
    public Optional<List<Need>> waitsList() {
        return Form.oneOrMany(Form.node(Need::from)).in(node, "waits");
    }

    /**
     * Sets {@code needs}: what it waits for.
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists needs(Need... values) {
        return set("needs",
                Nodes.list(List.of(values), (item, origin) -> item.needNode(origin), Origin.here()));
    }

    /**
     * Sets {@code needs}: what it waits for.
     *
     * @param first the first of the values
     * @param more the others, in order
     */
    public Lists needs(String first, String... more) {
        return set("needs",
                Nodes.list(Nodes.join(first, more), (item, origin) -> Need.of(item).needNode(origin), Origin.here()));
    }

    /**
     * Sets {@code needs}: what it waits for.
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists needs(List<? extends Need> values) {
        return set("needs",
                Nodes.list(values, (item, origin) -> item.needNode(origin), Origin.here()));
    }

    /**
     * Sets {@code needs} to a value that is written elsewhere: what it waits for.
     *
     * @param value the value
     */
    public Lists needs(Reference value) {
        return set("needs", value.toNode());
    }

    /**
     * Adds to {@code needs}: what it waits for.
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists addNeeds(Need... values) {
        return set("needs", Nodes.append(node.get("needs"),
                Nodes.list(List.of(values), (item, origin) -> item.needNode(origin), Origin.here())));
    }

    /**
     * Adds to {@code needs}: what it waits for.
     *
     * @param first the first of the values
     * @param more the others, in order
     */
    public Lists addNeeds(String first, String... more) {
        return set("needs", Nodes.append(node.get("needs"),
                Nodes.list(Nodes.join(first, more), (item, origin) -> Need.of(item).needNode(origin), Origin.here())));
    }

    /**
     * Adds to {@code needs}: what it waits for.
     *
     * @param value the value
     */
    public Lists addNeeds(Reference value) {
        return set("needs", Nodes.append(node.get("needs"), Sequence.ofValues(List.of(value),
                Origin.here())));
    }

    /**
     * The value of {@code needs}; empty where it is not set.
     */
    public Optional<List<Need>> needsList() {
        return Form.list(Form.node(Need::from)).in(node, "needs");
    }

    /**
     * Sets {@code stages}: its stages.
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists stages(Stage... values) {
        return set("stages", Sequence.ofValues(List.of(values), Origin.within(node.origin())));
    }

    /**
     * Sets {@code stages}: its stages.
     *
     * @param first the first of the values
     * @param more the others, in order
     */
    public Lists stages(String first, String... more) {
        return set("stages",
                Nodes.listFrom(Nodes.join(first, more), item -> Stage.of(item).toNode()));
    }

    /**
     * Sets {@code stages}: its stages.
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists stages(List<? extends Stage> values) {
        return set("stages", Sequence.ofValues(values, Origin.within(node.origin())));
    }

    /**
     * Sets {@code stages} to a value that is written elsewhere: its stages.
     *
     * @param value the value
     */
    public Lists stages(Reference value) {
        return set("stages", value.toNode());
    }

    /**
     * Adds to {@code stages}: its stages.
     *
     * @param values the values, in order; none for an explicitly empty one
     */
    public Lists addStages(Stage... values) {
        return set("stages", Nodes.append(node.get("stages"),
                Sequence.ofValues(List.of(values), Origin.within(node.origin()))));
    }

    /**
     * Adds to {@code stages}: its stages.
     *
     * @param first the first of the values
     * @param more the others, in order
     */
    public Lists addStages(String first, String... more) {
        return set("stages", Nodes.append(node.get("stages"),
                Nodes.listFrom(Nodes.join(first, more), item -> Stage.of(item).toNode())));
    }

    /**
     * Adds to {@code stages}: its stages.
     *
     * @param value the value
     */
    public Lists addStages(Reference value) {
        return set("stages", Nodes.append(node.get("stages"), Sequence.ofValues(List.of(value),
                Origin.within(node.origin()))));
    }

    /**
     * The value of {@code stages}; empty where it is not set.
     */
    public Optional<List<Stage>> stagesList() {
        return Form.list(Form.node(Stage::from)).in(node, "stages");
    }

    @Override
    public Lists over(Mapping mapping) {
        return new Lists(mapping);
    }

    @Override
    public KeyOrder keyOrder() {
        return KEYS;
    }

    @Override
    public Mapping toNode() {
        return node;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lists that && node.equals(that.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
