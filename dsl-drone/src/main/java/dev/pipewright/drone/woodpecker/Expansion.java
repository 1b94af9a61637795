package dev.pipewright.drone.woodpecker;

import dev.pipewright.yaml.RawNode;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How much a document becomes where each alias is what it refers to. As the YAML reader of Woodpecker does, it refuses a
 * document that is nearly nothing but aliases, or, the larger it becomes, one of which aliases make a tenth.
 */
final class Expansion {

    private static final int DEEPEST = 1_000;
    private static final long FEW_ALIASES = 100;
    private static final long SMALL = 1_000;
    private static final double LARGE = 400_000;
    private static final double HUGE = 4_000_000;
    private static final double MOST_OF_SMALL = 0.99;
    private static final double MOST_OF_HUGE = 0.10;

    /** More than this is as bad as this. */
    private static final long MOST = Long.MAX_VALUE / 4;

    private final IdentityHashMap<RawNode, Size> targets = new IdentityHashMap<>();

    private static final Size LEAF = new Size(1, 0, 1);

    private Expansion() {}

    /**
     * What a value becomes.
     *
     * @param all how many values
     * @param aliased how many of them through aliases
     * @param depth how deep they are nested
     */
    private record Size(long all, long aliased, int depth) {

        Size with(Size child) {
            return new Size(
                    Math.min(MOST, all + child.all),
                    Math.min(MOST, aliased + child.aliased),
                    Math.max(depth, child.depth + 1));
        }
    }

    /** Refuses a document that aliases make too large or too deep. */
    static void check(@Nullable RawNode root) {
        if (root == null) {
            return;
        }
        Size size = new Expansion().size(root);
        if (size.depth() > DEEPEST) {
            throw RefusedWorkflow.of(FindingKind.PARSE, "yaml: values are nested too deeply");
        }
        if (size.aliased() > FEW_ALIASES
                && size.all() > SMALL
                && (double) size.aliased() / size.all() > allowed(size.all())) {
            throw RefusedWorkflow.of(FindingKind.PARSE, "yaml: document contains excessive aliasing");
        }
    }

    private static double allowed(long all) {
        double share = Math.max(0, Math.min(1, (all - LARGE) / (HUGE - LARGE)));
        return MOST_OF_SMALL - (MOST_OF_SMALL - MOST_OF_HUGE) * share;
    }

    private Size size(RawNode node) {
        if (node instanceof RawNode.Alias) {
            RawNode target = node.target();
            Size of = target == node ? LEAF : aliased(target);
            return new Size(of.all(), of.all(), of.depth());
        }
        Size size = LEAF;
        if (node instanceof RawNode.Items list) {
            for (RawNode item : list.items()) {
                size = size.with(size(item));
            }
        } else if (node instanceof RawNode.Pairs pairs) {
            for (RawNode.Pair pair : pairs.pairs()) {
                size = size.with(size(pair.key())).with(size(pair.value()));
            }
        }
        return size;
    }

    /** What an alias refers to is looked at once for all aliases. */
    private Size aliased(RawNode target) {
        Size known = targets.get(target);
        if (known == null) {
            known = size(target);
            targets.put(target, known);
        }
        return known;
    }
}
