package dev.pipewright.tool.cli;

import dev.pipewright.tool.EventRequest;
import java.io.IOException;
import picocli.CommandLine.Mixin;

/** What the commands about events have in common besides: which events. */
abstract class EventCommand extends AnswerCommand {

    @Mixin
    private EventOptions events = new EventOptions();

    EventCommand(Streams streams) {
        super(streams);
    }

    final EventRequest events() throws IOException {
        return events.request(project());
    }
}
