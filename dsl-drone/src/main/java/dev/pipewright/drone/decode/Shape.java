package dev.pipewright.drone.decode;

import dev.pipewright.yaml.RawNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is expected at a place of a document, with the name by which the server's messages call it. */
public sealed interface Shape {

    /** Text; a number or a boolean is taken as written. */
    Shape TEXT = new Text();

    /** True or false. */
    Shape FLAG = new Flag();

    /** A number. */
    Shape DECIMAL = new Decimal();

    /** Whatever stands there. */
    Shape ANY = new Any();

    /** The name in messages: {@code []string}. */
    String name();

    /** A whole number, of a type called {@code int}, {@code int64} or {@code int32}. */
    static Shape whole(String name) {
        return new Whole(name);
    }

    /** A list. */
    static Shape listOf(Shape item) {
        return new ListOf(item);
    }

    /** A mapping of free keys. */
    static Shape mapOf(Shape value) {
        return new MapOf(value);
    }

    /** A value that may be missing. */
    static Shape optional(Shape value) {
        return new Optional(value);
    }

    /** A structure without fields yet. */
    static Structure structure(String name) {
        return new Structure(name, Map.of());
    }

    /** A value that is read by code of its own. */
    static Shape custom(String name, Reading reading) {
        return new Custom(name, reading);
    }

    /** Reads a value in a way of its own. */
    @FunctionalInterface
    interface Reading {

        /**
         * Reads a value.
         *
         * @throws RefusedException where it cannot be read, which ends the whole reading
         */
        @Nullable
        Object read(RawNode node, Decoder decoder);
    }

    /** Text. */
    record Text() implements Shape {
        @Override
        public String name() {
            return "string";
        }
    }

    /** True or false. */
    record Flag() implements Shape {
        @Override
        public String name() {
            return "bool";
        }
    }

    /** A whole number. */
    record Whole(String name) implements Shape {}

    /** A number. */
    record Decimal() implements Shape {
        @Override
        public String name() {
            return "float64";
        }
    }

    /** Anything. */
    record Any() implements Shape {
        @Override
        public String name() {
            return "interface {}";
        }
    }

    /** A list. */
    record ListOf(Shape item) implements Shape {
        @Override
        public String name() {
            return "[]" + item.name();
        }
    }

    /** A mapping of free keys. */
    record MapOf(Shape value) implements Shape {
        @Override
        public String name() {
            return "map[string]" + value.name();
        }
    }

    /** A value that may be missing. */
    record Optional(Shape value) implements Shape {
        @Override
        public String name() {
            return "*" + value.name();
        }
    }

    /** A value that is read by code of its own. */
    record Custom(String name, Reading reading) implements Shape {}

    /** A mapping of known keys. */
    record Structure(String name, Map<String, Shape> fields) implements Shape {

        /** This structure with one more field. */
        public Structure with(String key, Shape shape) {
            Map<String, Shape> all = new LinkedHashMap<>(fields);
            all.put(key, shape);
            return new Structure(name, all);
        }

        /** This structure with text fields. */
        public Structure texts(String... keys) {
            return all(TEXT, keys);
        }

        /** This structure with fields that are true or false. */
        public Structure flags(String... keys) {
            return all(FLAG, keys);
        }

        /** This structure with fields that are lists of text. */
        public Structure lists(String... keys) {
            return all(listOf(TEXT), keys);
        }

        private Structure all(Shape shape, String... keys) {
            Structure grown = this;
            for (String key : keys) {
                grown = grown.with(key, shape);
            }
            return grown;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
