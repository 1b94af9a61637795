package dev.pipewright.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keys and their values, in order. What {@link #entries()} and {@link #get} show is what a reader of the YAML would get:
 * merge keys are applied. {@link #written()} shows the entries as they stand in the file.
 */
public final class Mapping extends Node implements Iterable<Entry> {

    private static final int SMALL = 8;

    private final Entry[] entries;
    private final Entry @Nullable [] written;
    private final @Nullable Mapping base;
    private @Nullable Map<String, Entry> index;

    private Mapping(
            Origin origin,
            @Nullable Decoration decoration,
            Entry[] entries,
            Entry @Nullable [] written,
            @Nullable Mapping base) {
        super(origin, decoration);
        this.entries = entries;
        this.written = written;
        this.base = base;
    }

    /** An empty mapping. */
    public static Mapping empty(Origin origin) {
        return new Mapping(origin, null, new Entry[0], null, null);
    }

    /** Collects entries; cheaper than {@link #with} for large mappings. */
    public static Builder builder(Origin origin) {
        return new Builder(origin);
    }

    /** The entries with merge keys applied; unmodifiable. */
    public List<Entry> entries() {
        return Collections.unmodifiableList(Arrays.asList(entries));
    }

    /** The entries as written, merge keys among them; unmodifiable. */
    public List<Entry> written() {
        return Collections.unmodifiableList(Arrays.asList(written == null ? entries : written));
    }

    /** Whether the file wrote merge keys here. */
    public boolean hasMergeKeys() {
        return written != null;
    }

    /** The named mapping that this one refines, by {@link #with} or {@link #without}. */
    public Optional<Mapping> base() {
        return Optional.ofNullable(base);
    }

    /** How many keys there are. */
    public int size() {
        return entries.length;
    }

    /** Whether there is no key. */
    public boolean isEmpty() {
        return entries.length == 0;
    }

    /** Whether the key is there, even with an explicit null. */
    public boolean has(String key) {
        return entry(key) != null;
    }

    /** The value of a key, or null where the key is absent; an explicit null is a {@link Scalar}. */
    public @Nullable Node get(String key) {
        Entry entry = entry(key);
        return entry == null ? null : entry.value();
    }

    /** The entry of a key, or null where the key is absent. */
    public @Nullable Entry entry(String key) {
        if (entries.length > SMALL) {
            return index().get(key);
        }
        for (Entry entry : entries) {
            if (entry.name().equals(key)) {
                return entry;
            }
        }
        return null;
    }

    private Map<String, Entry> index() {
        Map<String, Entry> known = index;
        if (known == null) {
            known = new HashMap<>(entries.length * 2);
            for (Entry entry : entries) {
                known.putIfAbsent(entry.name(), entry);
            }
            index = known;
        }
        return known;
    }

    /** The keys, in order. */
    public List<String> keys() {
        return Arrays.stream(entries).map(Entry::name).toList();
    }

    @Override
    public Iterator<Entry> iterator() {
        return Arrays.asList(entries).iterator();
    }

    /** This mapping with a key set, at the end where it is new. */
    public Mapping with(String key, Node value) {
        return with(key, value, KeyOrder.NONE);
    }

    /** This mapping with a key set; a new key goes where the order wants it. */
    public Mapping with(String key, Node value, KeyOrder order) {
        Entry[] changed = put(entries, key, value, order);
        return new Mapping(
                origin(),
                decoration,
                changed,
                written == null ? null : put(unmerged(written, key), key, value, order),
                ancestor());
    }

    /** This mapping without a key; what a merge key brought is written out then. */
    public Mapping without(String key) {
        if (!has(key)) {
            return this;
        }
        Entry[] rest = Arrays.stream(entries)
                .filter(entry -> !entry.name().equals(key))
                .toArray(Entry[]::new);
        return new Mapping(origin(), decoration, rest, null, ancestor());
    }

    /** This mapping with each value replaced; this very node where nothing changes. */
    public Mapping mapValues(BiFunction<String, Node, Node> change) {
        Mapping changed = this;
        for (Entry entry : entries) {
            Node now = change.apply(entry.name(), entry.value());
            if (now != entry.value()) {
                changed = changed.with(entry.name(), now);
            }
        }
        return changed;
    }

    /** A refinement of a named mapping remembers it, so that a writer can write the difference alone. */
    private @Nullable Mapping ancestor() {
        return decoration != null && decoration.name() != null ? this : base;
    }

    /** A key set after merge keys must stand after the last of them, or the merge would win. */
    private static Entry[] unmerged(Entry[] written, String key) {
        boolean mergedLater = false;
        for (int i = written.length - 1; i >= 0; i--) {
            mergedLater |= written[i].isMerge();
            if (mergedLater && written[i].name().equals(key)) {
                return Arrays.stream(written)
                        .filter(entry -> !entry.name().equals(key))
                        .toArray(Entry[]::new);
            }
        }
        return written;
    }

    private static Entry[] put(Entry[] entries, String key, Node value, KeyOrder order) {
        int rank = order.rank(key);
        int place = entries.length;
        for (int i = entries.length - 1; i >= 0; i--) {
            Entry entry = entries[i];
            if (entry.name().equals(key)) {
                Entry[] replaced = entries.clone();
                replaced[i] = new Entry(entry.key(), value);
                return replaced;
            }
        }
        if (rank != Integer.MAX_VALUE) {
            for (int i = 0; i < entries.length; i++) {
                if (!entries[i].isMerge() && order.rank(entries[i].name()) > rank && !mergeFollows(entries, i)) {
                    place = i;
                    break;
                }
            }
        }
        Entry[] grown = new Entry[entries.length + 1];
        System.arraycopy(entries, 0, grown, 0, place);
        grown[place] = new Entry(order.key(key), value);
        System.arraycopy(entries, place, grown, place + 1, entries.length - place);
        return grown;
    }

    private static boolean mergeFollows(Entry[] entries, int from) {
        for (int i = from; i < entries.length; i++) {
            if (entries[i].isMerge()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Mapping at(Origin newOrigin) {
        return (Mapping) super.at(newOrigin);
    }

    @Override
    public Mapping named(String name) {
        return (Mapping) super.named(name);
    }

    @Override
    public Mapping commented(Comments comments) {
        return (Mapping) super.commented(comments);
    }

    @Override
    public Mapping attached(Object attachment) {
        return (Mapping) super.attached(attachment);
    }

    @Override
    Mapping copy(Origin newOrigin, @Nullable Decoration newDecoration) {
        return new Mapping(newOrigin, newDecoration, entries, written, base);
    }

    @Override
    public boolean isSameAs(Node other) {
        return other instanceof Mapping that && entries == that.entries && sameTag(that);
    }

    @Override
    public int identityHash() {
        return System.identityHashCode(entries);
    }

    /** Equal keys with equal values, in any order. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Mapping that) || size() != that.size() || !sameTag(that)) {
            return false;
        }
        if (entries == that.entries) {
            return true;
        }
        for (Entry entry : entries) {
            Entry theirs = that.entry(entry.key());
            if (theirs == null || !theirs.value().equals(entry.value())) {
                return false;
            }
        }
        return true;
    }

    /** The entry of just this key: beside the string {@code "1"} there may be the number. */
    private @Nullable Entry entry(Scalar key) {
        Entry named = entry(key.text());
        if (named == null || named.key().equals(key)) {
            return named;
        }
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                return entry;
            }
        }
        return null;
    }

    @Override
    public int hashCode() {
        int sum = 0;
        for (Entry entry : entries) {
            sum += entry.hashCode();
        }
        return sum;
    }

    @Override
    public String toString() {
        return Arrays.toString(entries);
    }

    /** Collects the entries of a mapping as a file writes them: in order, the last of equal keys wins. */
    public static final class Builder {

        private final Origin origin;
        private final Map<Scalar, Entry> effective = new LinkedHashMap<>();
        private final List<Entry> written = new ArrayList<>();
        private boolean merges;

        private Builder(Origin origin) {
            this.origin = origin;
        }

        /** Sets a key. */
        public Builder put(String key, Node value) {
            return put(Scalar.of(key), value);
        }

        /** Sets a key. */
        public Builder put(Scalar key, Node value) {
            Entry entry = new Entry(key, value);
            effective.put(key, entry);
            written.add(entry);
            return this;
        }

        /** Whether the key has been put. */
        public boolean has(Scalar key) {
            return effective.containsKey(key);
        }

        /**
         * Merges mappings at this place: their keys overwrite what stood before, and a key put after them wins. Of several
         * in one merge key the first wins.
         *
         * @param key the merge key as written
         * @param value what the file wrote behind it: a mapping, or a sequence of mappings
         * @throws IllegalArgumentException for anything else
         */
        public Builder merge(Scalar key, Node value) {
            List<Mapping> sources = new ArrayList<>();
            if (value instanceof Mapping mapping) {
                sources.add(mapping);
            } else if (value instanceof Sequence sequence && sequence.stream().allMatch(Mapping.class::isInstance)) {
                sequence.forEach(item -> sources.add(0, (Mapping) item));
            } else {
                throw new IllegalArgumentException("a merge key takes a mapping or a sequence of mappings");
            }
            for (Mapping source : sources) {
                for (Entry entry : source.entries) {
                    effective.put(entry.key(), entry);
                }
            }
            written.add(new Entry(key, value));
            merges = true;
            return this;
        }

        /** The mapping of all that was put. */
        public Mapping build() {
            Entry[] all = effective.values().toArray(Entry[]::new);
            return new Mapping(origin, null, all, merges ? deduplicated() : null, null);
        }

        private Entry[] deduplicated() {
            Map<Object, Entry> last = new LinkedHashMap<>();
            Set<Entry> mergeEntries = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Entry entry : written) {
                if (entry.isMerge()) {
                    mergeEntries.add(entry);
                    last.put(new Object(), entry);
                } else {
                    last.remove(entry.key());
                    last.put(entry.key(), entry);
                }
            }
            return last.values().toArray(Entry[]::new);
        }
    }
}
