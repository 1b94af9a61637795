package dev.pipewright.gitlab.resolve;

import dev.pipewright.tree.Mapping;

/**
 * A job as it will run.
 *
 * @param name its name, that of its instance where {@code parallel} makes several: {@code test 1/2}
 * @param sourceName the name under which the file defines it
 * @param stage its stage
 * @param isTrigger whether it starts or mirrors a pipeline instead of running a script
 * @param isKnown whether all that it is made of was there; false where it needs a file that no source knows
 * @param keywords what GitLab makes of its keywords, defaults and inherited ones among them; every value knows its origin
 * @param attributes the same in the shape in which GitLab stores jobs
 */
public record ResolvedJob(
        String name,
        String sourceName,
        String stage,
        boolean isTrigger,
        boolean isKnown,
        Mapping keywords,
        Mapping attributes) {}
