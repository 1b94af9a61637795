package dev.pipewright.yaml;

/**
 * How much a file may ask of the reader.
 *
 * @param characters the length of the text
 * @param lineLength the length of a line: long plain scalars cost more than linear time
 * @param depth how deep values may be nested
 * @param nodes how many nodes there may be once every alias stands for its value, a text counting as one more for every 100
 *     characters: the limit against alias bombs
 */
public record YamlLimits(int characters, int lineLength, int depth, long nodes) {

    /** 32 million characters, lines of 256 thousand, 1,000 deep, 5 million nodes: more than any CI server takes. */
    public static final YamlLimits DEFAULT = new YamlLimits(32_000_000, 256_000, 1_000, 5_000_000);

    /** Refuses limits under which nothing could be read. */
    public YamlLimits {
        if (characters < 1 || lineLength < 1 || depth < 1 || depth > BlockEmitter.DEEPEST || nodes < 1) {
            throw new IllegalArgumentException("limits are at least 1, and a depth at most " + BlockEmitter.DEEPEST);
        }
    }
}
