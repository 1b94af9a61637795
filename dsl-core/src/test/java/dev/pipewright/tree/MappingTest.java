package dev.pipewright.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MappingTest {

    private static final KeyOrder ORDER = KeyOrder.of("stage", "script", "when");
    private static final Scalar MERGE = Scalar.of(Entry.MERGE);

    private static Mapping mapping(String... keysAndValues) {
        Mapping.Builder builder = Mapping.builder(Origin.unknown());
        for (int i = 0; i < keysAndValues.length; i += 2) {
            builder.put(keysAndValues[i], Scalar.of(keysAndValues[i + 1]));
        }
        return builder.build();
    }

    @Test
    void a_new_key_goes_to_the_end_or_where_the_order_wants_it() {
        assertThat(mapping("when", "always").with("stage", Scalar.of("test")).keys())
                .containsExactly("when", "stage");
        Mapping ordered = mapping("other", "x")
                .with("when", Scalar.of("a"), ORDER)
                .with("stage", Scalar.of("b"), ORDER)
                .with("script", Scalar.of("c"), ORDER)
                .with("unknown", Scalar.of("d"), ORDER);
        assertThat(ordered.keys().indexOf("stage")).isLessThan(ordered.keys().indexOf("script"));
        assertThat(ordered.keys().indexOf("script")).isLessThan(ordered.keys().indexOf("when"));
        assertThat(ordered.keys()).endsWith("unknown");
    }

    @Test
    void a_key_that_is_set_again_keeps_its_place_and_the_old_mapping_its_value() {
        Mapping before = mapping("a", "1", "b", "2");
        Mapping after = before.with("a", Scalar.of("3"));
        assertThat(after.keys()).containsExactly("a", "b");
        assertThat(after.get("a")).isEqualTo(Scalar.of("3"));
        assertThat(before.get("a")).isEqualTo(Scalar.of("1"));
    }

    @Test
    void a_key_taken_away_is_absent_and_not_null() {
        Mapping mapping = mapping("a", "1").with("n", Scalar.ofNull());
        assertThat(mapping.has("n")).isTrue();
        assertThat(mapping.without("a").has("a")).isFalse();
        assertThat(mapping.without("a").get("a")).isNull();
        assertThat(mapping.without("gone")).isSameAs(mapping);
    }

    @Test
    void many_keys_are_found_like_few() {
        Mapping many = Mapping.empty(Origin.unknown());
        for (int i = 0; i < 30; i++) {
            many = many.with("k" + i, Scalar.of(i));
        }
        assertThat(many.get("k29")).isEqualTo(Scalar.of(29));
        assertThat(many.get("k30")).isNull();
    }

    @Test
    void equality_ignores_order_origin_and_name_but_not_tags() {
        Mapping one = mapping("a", "1", "b", "2");
        Mapping other = mapping("b", "2", "a", "1").named("shared").at(new YamlOrigin("f", 1, 1));
        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(one.tagged("!x")).isNotEqualTo(one);
        assertThat(mapping("a", "1")).isNotEqualTo(mapping("a", "2")).isNotEqualTo(one);
        assertThat(Mapping.builder(Origin.unknown()).put("a", Scalar.of(1)).build())
                .isNotEqualTo(mapping("a", "1"));
    }

    @Test
    void a_merge_overwrites_what_stands_before_and_yields_to_what_follows() {
        Mapping base = mapping("a", "base", "b", "base", "c", "base");
        Mapping merged = Mapping.builder(Origin.unknown())
                .put("a", Scalar.of("before"))
                .merge(MERGE, base)
                .put("b", Scalar.of("after"))
                .build();
        assertThat(merged.get("a")).isEqualTo(Scalar.of("base"));
        assertThat(merged.get("b")).isEqualTo(Scalar.of("after"));
        assertThat(merged.get("c")).isEqualTo(Scalar.of("base"));
        assertThat(merged.hasMergeKeys()).isTrue();
        assertThat(merged.written()).extracting(Entry::name).containsExactly("a", "<<", "b");
    }

    @Test
    void of_several_mappings_in_one_merge_the_first_wins() {
        Mapping merged = Mapping.builder(Origin.unknown())
                .merge(MERGE, Sequence.of(mapping("a", "first"), mapping("a", "second", "b", "second")))
                .build();
        assertThat(merged.get("a")).isEqualTo(Scalar.of("first"));
        assertThat(merged.get("b")).isEqualTo(Scalar.of("second"));
        assertThatThrownBy(() -> Mapping.builder(Origin.unknown()).merge(MERGE, Scalar.of("x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_set_after_a_merge_wins_over_it() {
        Mapping merged = Mapping.builder(Origin.unknown())
                .put("a", Scalar.of("before"))
                .merge(MERGE, mapping("a", "base"))
                .build();
        Mapping changed = merged.with("a", Scalar.of("now"));
        assertThat(changed.get("a")).isEqualTo(Scalar.of("now"));
        assertThat(changed.written()).extracting(Entry::name).containsExactly("<<", "a");
    }

    @Test
    void the_last_of_equal_keys_wins() {
        Mapping twice = Mapping.builder(Origin.unknown())
                .put("a", Scalar.of("1"))
                .put("a", Scalar.of("2"))
                .build();
        assertThat(twice.size()).isEqualTo(1);
        assertThat(twice.get("a")).isEqualTo(Scalar.of("2"));
    }

    @Test
    void a_refinement_remembers_the_named_mapping_that_it_refines() {
        Mapping named = mapping("policy", "pull").named("m2");
        Mapping once = named.with("policy", Scalar.of("push"));
        Mapping twice = once.with("when", Scalar.of("always"));
        assertThat(once.base()).containsSame(named);
        assertThat(twice.base()).containsSame(once);
        assertThat(once.without("policy").base()).containsSame(once);
        assertThat(mapping("a", "1").with("b", Scalar.of("2")).base()).isEmpty();
    }

    @Test
    void mapped_values_leave_the_mapping_alone_where_nothing_changes() {
        Mapping mapping = mapping("a", "1", "b", "2");
        assertThat(mapping.mapValues((key, value) -> value)).isSameAs(mapping);
        assertThat(mapping.mapValues((key, value) -> key.equals("b") ? Scalar.of("3") : value))
                .isEqualTo(mapping("a", "1", "b", "3"));
    }

    @Test
    void entries_cannot_be_changed() {
        List<Entry> entries = mapping("a", "1").entries();
        assertThatThrownBy(() -> entries.set(0, entries.get(0))).isInstanceOf(UnsupportedOperationException.class);
    }
}
