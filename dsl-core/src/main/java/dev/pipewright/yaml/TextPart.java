package dev.pipewright.yaml;

import java.util.List;

/**
 * Where a value stands in its text.
 *
 * @param shape how it is written
 * @param start the index of its first character, anchor and tag included
 * @param end the index behind its last character
 * @param text the value of a scalar; empty for the others
 * @param members the entries of a mapping or the items of a sequence
 */
public record TextPart(Shape shape, int start, int end, String text, List<Member> members) {

    /** How a value is written. */
    public enum Shape {
        /** A single value in quotes or without. */
        SCALAR,
        /** A single value on lines of its own, behind a bar or a greater-than sign. */
        BLOCK_SCALAR,
        /** A name for a value that stands elsewhere. */
        ALIAS,
        /** A list in brackets. */
        FLOW_SEQUENCE,
        /** A list with hyphens. */
        BLOCK_SEQUENCE,
        /** A mapping in braces. */
        FLOW_MAPPING,
        /** A mapping on lines. */
        BLOCK_MAPPING;

        /** Whether the value is written in brackets or braces. */
        public boolean isFlow() {
            return this == FLOW_SEQUENCE || this == FLOW_MAPPING;
        }

        /** Whether the value has keys. */
        public boolean isMapping() {
            return this == FLOW_MAPPING || this == BLOCK_MAPPING;
        }

        /** Whether the value has items. */
        public boolean isSequence() {
            return this == FLOW_SEQUENCE || this == BLOCK_SEQUENCE;
        }
    }

    /** Keeps the list as it is now. */
    public TextPart {
        members = List.copyOf(members);
    }

    /**
     * An entry or an item.
     *
     * @param key the key of an entry; of an item, the item itself
     * @param value the value
     */
    public record Member(TextPart key, TextPart value) {

        /** The index of the first character. */
        public int start() {
            return key.start;
        }

        /** The index behind the last character. */
        public int end() {
            return Math.max(key.end, value.end);
        }
    }
}
