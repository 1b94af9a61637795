package dev.pipewright.gitlab;

import dev.pipewright.tree.KeyOrder;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodeValue;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;

/**
 * What tells one cache from another: a text with variables, or a checksum of files.
 *
 * @see <a href="https://docs.gitlab.com/ci/yaml/#cachekey">GitLab: cache:key</a>
 */
public final class CacheKey extends NodeValue<Node> {

    private static final KeyOrder KEYS = KeyOrder.of("files", "files_commits", "prefix");
    private static final int MOST_FILES = 2;

    private CacheKey(Node node) {
        super(node);
    }

    /**
     * A text; variables are expanded.
     *
     * @throws IllegalArgumentException for a text with {@code /}, and for {@code .} and {@code ..}, which GitLab refuses
     */
    public static CacheKey of(String text) {
        return new CacheKey(Scalar.of(checked("cache:key", text), Origin.here()));
    }

    /**
     * A checksum of the contents of these files; globs are allowed.
     *
     * <pre>{@code
     * CacheKey.checksum("pom.xml", "*}{@code /pom.xml").prefix("temurin-17")
     * }</pre>
     *
     * @param files one or two; more from GitLab 19.5 on, by {@code set}
     * @throws IllegalArgumentException for none or more than two
     * @see <a href="https://docs.gitlab.com/ci/yaml/#cachekeyfiles">GitLab: cache:key:files</a>
     */
    public static CacheKey checksum(String... files) {
        return ofFiles("files", files);
    }

    /**
     * The last commits that changed these files: cheaper than a checksum for large files.
     *
     * @param files one or two
     * @throws IllegalArgumentException for none or more than two
     * @see <a href="https://docs.gitlab.com/ci/yaml/#cachekeyfiles_commits">GitLab: cache:key:files_commits</a>
     */
    public static CacheKey lastCommits(String... files) {
        return ofFiles("files_commits", files);
    }

    private static CacheKey ofFiles(String keyword, String... files) {
        if (files.length == 0 || files.length > MOST_FILES) {
            throw new IllegalArgumentException("cache:key:" + keyword
                    + " takes one or two files or globs, such as \"*/pom.xml\", but got "
                    + (files.length == 0 ? "none" : List.of(files)));
        }
        Origin here = Origin.here();
        return new CacheKey(Mapping.empty(here).with(keyword, Sequence.ofStrings(List.of(files), here), KEYS));
    }

    /**
     * Text before the checksum, such as the language's version.
     *
     * @throws IllegalStateException on a key that is a text
     * @see <a href="https://docs.gitlab.com/ci/yaml/#cachekeyprefix">GitLab: cache:key:prefix</a>
     */
    public CacheKey prefix(String prefix) {
        if (!(toNode() instanceof Mapping mapping)) {
            throw new IllegalStateException(
                    "only a checksum has a prefix; put \"" + prefix + "\" into the key " + toNode() + " itself");
        }
        return new CacheKey(
                mapping.with("prefix", Scalar.of(checked("cache:key:prefix", prefix), Origin.here()), KEYS));
    }

    /** Whether the key follows the content of files. */
    public boolean isChecksum() {
        return toNode() instanceof Mapping;
    }

    /** The key that a node is. */
    static CacheKey from(Node node) {
        return new CacheKey(node);
    }

    private static String checked(String keyword, String text) {
        if (text.contains("/") || text.equals(".") || text.equals("..") || text.isEmpty()) {
            throw new IllegalArgumentException(
                    keyword + " must not be empty, \".\" or \"..\", nor hold a \"/\", but got \"" + text
                            + "\"; a branch's name without \"/\" is $CI_COMMIT_REF_SLUG");
        }
        return text;
    }
}
