package dev.pipewright.convert;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.port.Conversion;

/**
 * Turns a pipeline of GitLab into a Drone configuration, and tells what became of every key. What includes, templates and
 * defaults say is in the jobs by then; each job is a step of one pipeline, in whose folder all of them work. A child pipeline is
 * a pipeline of its own, and so are the jobs that wait for it.
 */
public final class GitLabToDrone {

    private GitLabToDrone() {}

    /**
     * The configuration for Drone.
     *
     * @param resolution what GitLab makes of its configuration; one that GitLab accepts
     * @param resolver resolves the child pipelines that jobs start
     * @param defaultBranch what the default branch is called, for which GitLab has a variable and Drone a name
     * @throws IllegalArgumentException for a configuration that GitLab refuses
     */
    public static Conversion<DroneConfiguration> of(Resolution resolution, Resolver resolver, String defaultBranch) {
        return build(resolution, resolver, defaultBranch).conversion();
    }

    /** The same, with the job of each step. */
    static ConvertedBuild build(Resolution resolution, Resolver resolver, String defaultBranch) {
        if (!resolution.isValid()) {
            throw new IllegalArgumentException("GitLab refuses the configuration: "
                    + resolution.errors().get(0).gitlab() + "; convert one that it accepts");
        }
        ConvertedBuild build = new ConvertedBuild();
        SourcePipeline source = SourcePipeline.of(resolution, resolver);
        PipelineStart start = PipelineStart.ofBuild(build.free("default"), build.ledger(), defaultBranch);
        new PipelineSteps(source, start, build, defaultBranch).add();
        build.tellFailures();
        return build;
    }
}
