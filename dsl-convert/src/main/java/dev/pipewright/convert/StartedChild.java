package dev.pipewright.convert;

import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.StartedPipeline;
import java.util.Optional;

/**
 * What a job with {@code trigger} starts, and whether Drone can have it.
 *
 * @param started what the job says of it; empty for one that mirrors a pipeline which is there
 * @param pipeline what becomes pipelines of Drone; empty where nothing does
 * @param obstacle why nothing does
 * @param remedy what to do about that
 */
record StartedChild(
        Optional<StartedPipeline> started, Optional<SourcePipeline> pipeline, String obstacle, String remedy) {

    static StartedChild of(StartedPipeline started, SourcePipeline child) {
        return child.hasSteps()
                ? new StartedChild(Optional.of(started), Optional.of(child), "", "")
                : lost(
                        Optional.of(started),
                        "starts the child pipeline " + started.target() + ", of which no job can be a step",
                        "see whether its files are there");
    }

    /** A pipeline of another project, or one of a file that is not there yet. */
    static StartedChild elsewhere(Optional<StartedPipeline> started) {
        if (started.isEmpty()) {
            return lost(
                    started,
                    "shows how a pipeline of another project ended, and Drone's builds know nothing of others",
                    "ask for it in the commands of a step");
        }
        return started.get().kind() == StartedPipeline.Kind.DYNAMIC
                ? lost(
                        started,
                        "starts a pipeline from " + started.get().target()
                                + ", which a job makes, and Drone's pipelines are there before the build",
                        "write its jobs down, or make the file with a configuration extension of Drone's server")
                : lost(
                        started,
                        "starts a pipeline of project " + started.get().target()
                                + ", and a build of Drone has none of others",
                        "let the plugin plugins/downstream start a build of that repository");
    }

    static StartedChild tooDeep(StartedPipeline started) {
        return lost(
                Optional.of(started),
                "starts a child of a child of a child, which GitLab refuses to start",
                "leave it out");
    }

    static StartedChild refused(StartedPipeline started, Resolution child) {
        return lost(
                Optional.of(started),
                "starts a child pipeline that GitLab refuses: "
                        + child.errors().get(0).gitlab(),
                "mend " + started.target() + ", and convert again");
    }

    private static StartedChild lost(Optional<StartedPipeline> started, String obstacle, String remedy) {
        return new StartedChild(started, Optional.empty(), obstacle, remedy);
    }
}
