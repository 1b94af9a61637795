package dev.pipewright.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphTest {

    private final Graph graph = new Graph();

    @Test
    void a_cycle_begins_at_its_first_node() {
        graph.node("b").edge("x", "c").edge("c", "b").edge("b", "a").edge("a", "c");

        assertThat(graph.cycle()).containsExactly("b", "a", "c", "b");
    }

    @Test
    void a_node_that_needs_itself_is_a_cycle() {
        assertThat(graph.edge("a", "a").cycle()).containsExactly("a", "a");
    }

    @Test
    void two_ways_to_one_node_are_no_cycle() {
        graph.edge("a", "b").edge("a", "c").edge("b", "d").edge("c", "d");

        assertThat(graph.cycle()).isEmpty();
        assertThat(graph.order()).containsExactly("d", "b", "c", "a");
        assertThat(graph.levels()).isEqualTo(List.of(List.of("d"), List.of("b", "c"), List.of("a")));
    }

    @Test
    void the_longest_path_weighs_its_nodes() {
        graph.edge("a", "b").edge("a", "c").edge("b", "d").edge("c", "d").node("e");
        Map<String, Long> seconds = Map.of("a", 1L, "b", 2L, "c", 3L, "d", 4L, "e", 7L);

        assertThat(graph.longestPath(name -> seconds.getOrDefault(name, 0L))).containsExactly("a", "c", "d");
        assertThat(new Graph().longestPath(name -> 1)).isEmpty();
    }

    @Test
    void a_graph_with_a_cycle_has_no_order() {
        graph.edge("a", "b").edge("b", "a");

        assertThatThrownBy(graph::levels)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a graph with a cycle has no order: a -> b -> a");
    }

    @Test
    void a_long_chain_costs_no_stack() {
        for (int i = 0; i < 200_000; i++) {
            graph.edge("n" + i, "n" + (i + 1));
        }

        assertThat(graph.levels()).hasSize(200_001);
        assertThat(graph.edge("n200000", "n0").cycle()).hasSize(200_002).startsWith("n0", "n1");
    }
}
