package dev.pipewright.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeTest {

    @Test
    void scalars_of_different_kinds_are_different() {
        assertThat(Scalar.of("1")).isNotEqualTo(Scalar.of(1)).isNotEqualTo(Scalar.of(1.0));
        assertThat(Scalar.of("true")).isNotEqualTo(Scalar.of(true));
        assertThat(Scalar.of("")).isNotEqualTo(Scalar.ofNull());
        assertThat(Scalar.of(7))
                .isEqualTo(Scalar.read(Scalar.Kind.INTEGER, BigInteger.valueOf(7), "0x7", Origin.unknown()));
    }

    @Test
    void a_scalar_refuses_a_value_of_another_kind() {
        assertThatThrownBy(() -> Scalar.read(Scalar.Kind.INTEGER, "7", null, Origin.unknown()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a scalar of kind INTEGER cannot hold 7");
    }

    @Test
    void an_attachment_is_found_by_its_class_and_replaced_by_its_like() {
        Node node = Scalar.of("x").attached("note").attached(5).attached("other");
        assertThat(node.attachment(String.class)).contains("other");
        assertThat(node.attachment(Integer.class)).contains(5);
        assertThat(node).isEqualTo(Scalar.of("x"));
    }

    @Test
    void a_longer_sequence_is_no_longer_the_named_one() {
        Node named = Sequence.of(Scalar.of("a")).named("list");
        Sequence more = ((Sequence) named).plus(List.of(Scalar.of("b")));
        assertThat(named.name()).contains("list");
        assertThat(more.name()).isEmpty();
        assertThat(more).isEqualTo(Sequence.of(Scalar.of("a"), Scalar.of("b")));
        assertThat(more.mapItems(item -> item)).isSameAs(more);
    }

    @Test
    void a_path_quotes_only_keys_that_could_be_misread() {
        NodePath job = NodePath.ROOT.key("deploy");
        assertThat(job.key("needs").item(0)).hasToString("deploy.needs[0]");
        assertThat(NodePath.ROOT.key(".hidden").key("script")).hasToString(".hidden.script");
        assertThat(NodePath.ROOT.key("build app").key("a.b")).hasToString("\"build app\".\"a.b\"");
        assertThat(NodePath.ROOT).hasToString("");
    }

    @Test
    void keys_that_the_order_does_not_know_come_last() {
        KeyOrder order = KeyOrder.of("a", "b");
        assertThat(order.rank("a")).isLessThan(order.rank("b"));
        assertThat(order.rank("b")).isLessThan(order.rank("c"));
        assertThat(order.key("a")).isSameAs(order.key("a"));
    }
}
