package dev.pipewright.gitlab.check;

import dev.pipewright.gitlab.Pipeline;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Since when GitLab knows each keyword, and until when: a tree of the keywords that have something to tell. */
final class VersionTable {

    /** The keywords of a configuration; the generator writes the table from the schema. */
    static final VersionTable ROOT = load();

    private static final String ANY = "*";
    private static final String ITEM = "[]";

    private final Map<String, VersionTable> keys = new HashMap<>();
    private @Nullable KeywordVersions facts;

    private VersionTable() {}

    /** What is known below a key; null for nothing. */
    @Nullable
    VersionTable key(String name) {
        VersionTable exact = keys.get(name);
        return exact == null ? keys.get(ANY) : exact;
    }

    /** What is known below any job's name. */
    @Nullable
    VersionTable anyKey() {
        return keys.get(ANY);
    }

    /** What is known of the items of a list. */
    @Nullable
    VersionTable item() {
        return keys.get(ITEM);
    }

    /** What is known of a value. */
    @Nullable
    KeywordVersions value(String text) {
        VersionTable value = keys.get("=" + text);
        return value == null ? null : value.facts;
    }

    /** What is known of this keyword itself. */
    @Nullable
    KeywordVersions facts() {
        return facts;
    }

    private static VersionTable load() {
        VersionTable root = new VersionTable();
        try (InputStream stream = Objects.requireNonNull(Pipeline.class.getResourceAsStream("gitlab-ci.versions.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().skip(1).forEach(line -> root.add(line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return root;
    }

    private void add(String[] row) {
        VersionTable at = this;
        for (String step : steps(row[0])) {
            at = at.keys.computeIfAbsent(step, key -> new VersionTable());
        }
        at.facts = new KeywordVersions(row[0], version(row[1]), version(row[2]), version(row[3]), row[5]);
    }

    /** {@code *.retry.when[]=archived} is the steps {@code *}, {@code retry}, {@code when}, {@code []}, {@code =archived}. */
    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        int equals = path.indexOf('=');
        String keys = equals < 0 ? path : path.substring(0, equals);
        for (String key : keys.split("\\.", -1)) {
            int list = key.indexOf(ITEM);
            steps.add(list < 0 ? key : key.substring(0, list));
            for (int at = list; at >= 0; at = key.indexOf(ITEM, at + ITEM.length())) {
                steps.add(ITEM);
            }
        }
        if (equals >= 0) {
            steps.add(path.substring(equals));
        }
        return steps;
    }

    private static @Nullable GitLabVersion version(String text) {
        return text.isEmpty() ? null : GitLabVersion.parse(text);
    }
}
