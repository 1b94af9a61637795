package dev.pipewright.gitlab.check;

import org.jspecify.annotations.Nullable;

/**
 * When GitLab knows a keyword, or one of its values.
 *
 * @param path the keyword, as the table of versions has it
 * @param since the first release that knows it; null for one long ago
 * @param deprecated the release that deprecated it; null for none, or where nobody wrote down which
 * @param removed the release that removed it; null for none
 * @param use what to use instead; empty for nothing
 */
record KeywordVersions(
        String path,
        @Nullable GitLabVersion since,
        @Nullable GitLabVersion deprecated,
        @Nullable GitLabVersion removed,
        String use) {

    /** The keyword or value, without the jobs above it. */
    String name() {
        String name = path.startsWith("*.") ? path.substring(2) : path;
        return name.replace("[]", "").replace('.', ':').replace("=", ": ");
    }

    boolean isDeprecated() {
        return deprecated != null || (!use.isEmpty() && removed == null);
    }
}
