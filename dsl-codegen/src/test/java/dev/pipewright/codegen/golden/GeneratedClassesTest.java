package dev.pipewright.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.keyword.WrongKindException;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneratedClassesTest {

    @Test
    void keys_stand_in_the_order_of_the_schema_whatever_the_order_of_the_calls() {
        Scalars scalars = Scalars.of("t").color(Color.RED).quiet(true).maxSize(4);
        assertThat(scalars.toNode().keys()).containsExactly("title", "max_size", "quiet", "color");
    }

    @Test
    void a_copy_leaves_the_original_as_it_was() {
        Scalars original = Scalars.of("t");
        assertThat(original.quiet(true)).isNotEqualTo(original);
        assertThat(original.quiet()).isEmpty();
        assertThat(original).isEqualTo(Scalars.of("t")).hasSameHashCodeAs(Scalars.of("t"));
    }

    @Test
    void no_argument_is_the_explicit_empty_list() {
        assertThat(Lists.of().needs().toNode().get("needs")).isEqualTo(Sequence.of());
        assertThat(Lists.of().needsList()).isEmpty();
        assertThat(Lists.of().needs().needsList()).contains(List.of());
    }

    @Test
    void a_value_given_as_an_object_is_kept_by_identity() {
        Box box = Box.of("b").lid(true);
        Stage stage = Stage.of("test");
        assertThat(Sections.of().box(box).toNode().get("box")).isSameAs(box.toNode());
        assertThat(Sections.of().stage(stage).toNode().get("stage")).isSameAs(stage.toNode());
        assertThat(Lists.of().boxes(box).toNode().get("boxes")).isSameAs(box.toNode());
    }

    @Test
    void one_of_many_is_bare_and_several_are_a_list() {
        Lists both = Lists.of().boxes(Box.of("a"), Box.of("b"));
        assertThat(both.toNode().get("boxes")).isInstanceOf(Sequence.class);
        assertThat(Lists.of().boxes("a").toNode().get("boxes")).isEqualTo(Scalar.of("a"));
        assertThat(Lists.of().boxes("a").addBoxes("b").boxesList().map(List::size))
                .contains(2);
    }

    @Test
    void needs_mix_tasks_and_other_needs() {
        Lists lists = Lists.of().needs(Task.of("build"), Need.of("lint"));
        assertThat(lists.toNode().get("needs")).isEqualTo(Sequence.of(Scalar.of("build"), Scalar.of("lint")));
        assertThat(Lists.of().needs("build", "lint")).isEqualTo(lists);
    }

    @Test
    void a_short_form_is_read_as_the_object() {
        assertThat(Sections.of().box("b").toNode().get("box")).isEqualTo(Scalar.of("b"));
        assertThat(Sections.of().box("b").box()).contains(Box.of("b"));
        assertThat(Sections.of().box("b", box -> box.lid(true)).box().flatMap(Box::lid))
                .contains(true);
    }

    @Test
    void an_object_that_says_only_its_short_form_is_written_short() {
        Box box = Box.of("b");
        assertThat(Sections.of().box(box)).isEqualTo(Sections.of().box("b"));
        assertThat(Sections.of().box("b", same -> same)).isEqualTo(Sections.of().box("b"));
        assertThat(Lists.of().boxes(box, box.lid(true)).toNode().get("boxes"))
                .isEqualTo(Sequence.of(Scalar.of("b"), box.lid(true).toNode()));
        assertThat(Lists.of().addBoxes(box, box)).isEqualTo(Lists.of().boxes("b", "b"));
        assertThat(Tables.of().box("k", box)).isEqualTo(Tables.of().box("k", "b"));
    }

    @Test
    void a_named_object_and_one_that_refines_it_are_never_shortened() {
        Box box = Box.of("b").lid(true);
        Box named = box.over(Box.of("b").toNode().named("shared"));
        Box refined = named.lid(true).without("lid");
        assertThat(Sections.of().box(named).toNode().get("box")).isSameAs(named.toNode());
        assertThat(Sections.of().box(refined).toNode().get("box")).isSameAs(refined.toNode());
        assertThat(Sections.of().box(Box.of("b").comment("why")).toNode().get("box"))
                .isInstanceOf(Mapping.class);
        assertThat(Sections.of()
                        .box(Box.of("b").name(Reference.to(".a", "name")))
                        .toNode()
                        .get("box"))
                .isInstanceOf(Mapping.class);
    }

    @Test
    void a_single_string_is_read_as_a_list_of_one_and_nested_lists_are_flattened() {
        Node nested = Sequence.of(Scalar.of("a"), Sequence.of(Scalar.of("b")));
        assertThat(Lists.of().set("script", "a").scriptList()).contains(List.of("a"));
        assertThat(Lists.of().set("script", nested).scriptList()).contains(List.of("a", "b"));
        assertThat(Lists.of().set("script", "a").addScript("b").scriptList()).contains(List.of("a", "b"));
    }

    @Test
    void a_reference_is_an_item_or_the_whole_value() {
        Reference shared = Reference.to(".setup", "script");
        assertThat(Lists.of().script(shared).toNode().get("script")).isSameAs(shared.toNode());
        Sequence both = (Sequence) Objects.requireNonNull(
                Lists.of().script(shared).addScript("x").toNode().get("script"));
        assertThat(both.items()).containsExactly(shared.toNode(), Scalar.of("x"));
        assertThatThrownBy(() -> Lists.of().script(shared).scriptList())
                .isInstanceOf(WrongKindException.class)
                .hasMessageStartingWith("script: expected a string, found a !reference");
    }

    @Test
    void entries_of_a_map_are_set_one_by_one_or_all_at_once() {
        Tables one = Tables.of().variable("A", "1").variable("B", 2).variable("C", true);
        assertThat(one.variables()).contains(Map.of("A", "1", "B", "2", "C", "true"));
        assertThat(Tables.of().variables(Map.of("A", "1")))
                .isEqualTo(Tables.of().variable("A", "1"));
        assertThat(Tables.of().variables(Map.of()).variables()).contains(Map.of());
        assertThat(Tables.of().box("k", "b", box -> box.lid(true)).boxes().map(Map::keySet))
                .contains(Set.of("k"));
    }

    @Test
    void durations_are_written_in_words() {
        assertThat(expiry(Duration.ofMinutes(90))).isEqualTo("1 hour 30 minutes");
        assertThat(expiry(Duration.ofDays(1))).isEqualTo("1 day");
        assertThat(expiry(Duration.ofSeconds(90_061))).isEqualTo("1 day 1 hour 1 minute 1 second");
        assertThat(Scalars.of("t").expireIn("never").expireIn()).contains("never");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scalars.of("t").expireIn(Duration.ZERO))
                .withMessage("expire_in: \"PT0S\" is refused: it must be longer than zero, one second at least");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scalars.of("t").expireIn(Duration.ofMillis(1500)))
                .withMessage("expire_in: \"PT1.5S\" is refused: it must be whole seconds, PT1S or PT2S");
    }

    private static String expiry(Duration duration) {
        return Scalars.of("t").expireIn(duration).expireIn().orElseThrow();
    }

    @Test
    void wrong_values_fail_at_the_call_with_what_would_be_right() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scalars.of("t").maxSize(201))
                .withMessage("max_size: \"201\" is refused: it must be from 1 to 200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scalars.of(""))
                .withMessage("title: \"\" is refused: it must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scalars.of("t").ratio(1.5))
                .withMessage("ratio: \"1.5\" is refused: it must be from 0.0 to 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scalars.of("t").color(Color._7UP))
                .withMessage("color: \"7up\" is refused: it must be one of [red, dark-blue]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scalars.of("t").slug("A1"))
                .withMessage("slug: \"A1\" is refused: it must match ^[a-z]+$ (lower-case letters)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lists.of().tags("a", "b", "c"))
                .withMessage("tags takes from 0 to 2 items, but got 3");
    }

    @Test
    void reading_a_value_of_the_wrong_kind_names_keyword_and_finding() {
        Scalars wrong = Scalars.from(Mapping.empty(Origin.unknown()).with("quiet", Scalar.of("yes")));
        assertThatThrownBy(wrong::quiet)
                .isInstanceOf(WrongKindException.class)
                .hasMessage("quiet: expected true or false, found the string \"yes\"");
        assertThatThrownBy(
                        () -> Lists.of().set("tags", Sequence.of(Sequence.of())).tagsList())
                .hasMessage("tags[0]: expected a string, found a list");
    }

    @Test
    void an_open_enum_takes_what_is_newer_than_it() {
        assertThat(Color.of("red")).isEqualTo(Color.RED);
        assertThat(Color.of("green").text()).isEqualTo("green");
        assertThat(Color.known()).containsExactly(Color.RED, Color.DARK_BLUE, Color._7UP);
    }

    @Test
    void a_named_value_keeps_its_name() {
        Task task = Task.of("build").stage("test");
        assertThat(task.name()).isEqualTo("build");
        assertThat(task.without("stage")).isEqualTo(Task.of("build")).isNotEqualTo(Task.of("other"));
    }

    @Test
    void every_alternative_has_its_overload() {
        assertThat(Sections.of().page(true).page()).contains(Scalar.of(true));
        assertThat(Sections.of().page(lists -> lists.tags("a")))
                .isEqualTo(Sections.of().page(Lists.of().tags("a")));
    }
}
