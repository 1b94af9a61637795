package dev.pipewright.tool;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Texts as JSON writes them. */
final class JsonTexts {

    private JsonTexts() {}

    /** The text in quotes. */
    static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
