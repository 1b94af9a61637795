package dev.pipewright.yaml;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerException;

/** SnakeYAML's events of a text, without its limits: ours are told with their place. */
final class Events extends ParserImpl {

    private final StreamReader reader;

    /** @throws org.yaml.snakeyaml.error.YAMLException for a text with a character that YAML has no place for */
    Events(String text) {
        this(new StreamReader(text));
    }

    private Events(StreamReader reader) {
        super(reader, withoutLimits());
        this.reader = reader;
    }

    private static LoaderOptions withoutLimits() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(Integer.MAX_VALUE);
        return options;
    }

    /** The scanner believes every escape to be a number: {@code \x} at the end of the text too, and {@code \UFFFFFFFF}. */
    @Override
    public Event peekEvent() {
        try {
            return super.peekEvent();
        } catch (NumberFormatException noNumber) {
            ScannerException refused = new ScannerException(
                    "while scanning a double-quoted scalar",
                    reader.getMark(),
                    "expected the number of a character in an escape",
                    reader.getMark());
            refused.addSuppressed(noNumber);
            throw refused;
        }
    }
}
