package dev.pipewright.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which the keys of a mapping are written: the order of the CI system's own reference. */
public final class KeyOrder {

    /** No order: a new key goes to the end. */
    public static final KeyOrder NONE = new KeyOrder(Map.of());

    private final Map<String, Place> places;

    private KeyOrder(Map<String, Place> places) {
        this.places = places;
    }

    /** These keys, in this order; every other key comes after them. */
    public static KeyOrder of(String... keys) {
        return of(List.of(keys));
    }

    /** These keys, in this order; every other key comes after them. */
    public static KeyOrder of(List<String> keys) {
        Map<String, Place> places = new HashMap<>();
        for (String key : keys) {
            places.put(key, new Place(places.size(), Scalar.of(key)));
        }
        return new KeyOrder(places);
    }

    /** The key as a node; the same node for every mapping, since a typed key's place is its value's. */
    Scalar key(String name) {
        Place place = places.get(name);
        return place == null ? Scalar.of(name) : place.key;
    }

    /** Whether this order has a place for a key. */
    public boolean has(String key) {
        return rank(key) != Integer.MAX_VALUE;
    }

    /** The place of a key from 0; keys that the order does not know have the last. */
    int rank(String name) {
        Place place = places.get(name);
        return place == null ? Integer.MAX_VALUE : place.rank;
    }

    private record Place(int rank, Scalar key) {}
}
