package dev.pipewright.gitlab.resolve.include;

import dev.pipewright.tree.Node;

/**
 * An include that no source knows, so that the jobs in it are unknown.
 *
 * @param what kind and address: {@code template Jobs/SAST.gitlab-ci.yml}
 * @param at where it was written
 */
public record UnresolvedInclude(String what, Node at) {}
