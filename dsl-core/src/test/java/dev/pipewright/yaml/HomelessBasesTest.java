package dev.pipewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import java.util.List;
import org.junit.jupiter.api.Test;

class HomelessBasesTest {

    private static final Mapping EMPTY = Mapping.empty(Origin.unknown());
    private static final Mapping KEYED = EMPTY.named("m2").with("key", Scalar.of("k"));
    private static final Mapping M2 = KEYED.with("paths", Scalar.of("p"));
    private static final Mapping PULL = M2.with("policy", Scalar.of("pull"));
    private static final Mapping PUSH = M2.with("policy", Scalar.of("push"));

    private static Mapping jobs(Node... caches) {
        Mapping root = EMPTY;
        for (int i = 0; i < caches.length; i++) {
            root = root.with("job" + i, EMPTY.with("cache", caches[i]));
        }
        return root;
    }

    private static List<Mapping> homeless(Node root) {
        return YamlWriter.homelessBases(List.of(root));
    }

    @Test
    void two_refinements_of_what_is_never_written_need_a_home_for_the_nearest_they_share() {
        assertThat(homeless(jobs(PULL, PUSH))).singleElement().isSameAs(M2);
    }

    @Test
    void what_is_written_only_after_a_refinement_needs_a_home() {
        assertThat(homeless(jobs(PULL, M2))).singleElement().isSameAs(M2);
    }

    @Test
    void what_is_written_first_has_a_home() {
        assertThat(homeless(jobs(M2, PULL, PUSH))).isEmpty();
    }

    @Test
    void a_refinement_used_twice_is_an_alias_and_needs_none() {
        assertThat(homeless(jobs(PULL, PULL))).isEmpty();
    }

    @Test
    void a_mapping_without_keys_is_no_base_worth_writing() {
        Mapping name = EMPTY.named("x");

        assertThat(homeless(jobs(name.with("a", Scalar.of(1)), name.with("b", Scalar.of(2)))))
                .isEmpty();
    }

    @Test
    void a_refinement_that_lost_a_key_shares_what_it_still_has() {
        Mapping unpathed = PULL.without("paths");

        assertThat(homeless(jobs(PUSH, unpathed))).singleElement().isSameAs(KEYED);
    }

    @Test
    void with_a_home_the_refinements_are_differences() {
        Mapping root = EMPTY.with(".m2", homeless(jobs(PULL, PUSH)).get(0));

        assertThat(YamlWriter.write(root.with("a", PULL).with("b", PUSH))).isEqualTo("""
                        .m2: &m2
                          key: k
                          paths: p

                        a:
                          <<: *m2
                          policy: pull

                        b:
                          <<: *m2
                          policy: push
                        """);
    }
}
