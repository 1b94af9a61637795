package dev.pipewright.tool.cli;

import dev.pipewright.tool.BuildRequest;
import dev.pipewright.tool.Dialect;
import picocli.CommandLine.Mixin;

/** A command that answers a question about builds of Drone and Woodpecker: of which files, and what starts them. */
abstract class BuildCommand extends UseCaseCommand {

    @Mixin
    private BuildPlaceOptions place = new BuildPlaceOptions();

    @Mixin
    private BuildOptions build = new BuildOptions();

    BuildCommand(Streams streams) {
        super(streams);
    }

    /** Where the files or definitions are. */
    BuildPlaceOptions place() {
        return place;
    }

    /** What is asked of a system. */
    BuildRequest request(Dialect system) {
        return build.request(system);
    }
}
