package dev.pipewright.gitlab.resolve.entry;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value of the file in the role of a keyword. */
final class Entry {

    private static final Pattern PLAIN_NAME = Pattern.compile("[\\w\\s/.-]*");

    /** Whether anything is wrong anywhere in the tree of entries: mostly nothing is, and then nobody has to look for it. */
    private static final class Tree {
        private boolean hasProblems;
        private boolean hasWarnings;
    }

    private final Tree tree;
    private final EntryKind kind;
    private final @Nullable Entry parent;
    private final @Nullable Scalar key;
    private final Node config;
    private final boolean specified;
    private final NodePath path;
    private final Map<String, List<String>> options;
    private final Map<String, Entry> children = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private boolean valueKnown;
    private @Nullable Node value;

    Entry(
            EntryKind kind,
            @Nullable Entry parent,
            @Nullable Scalar key,
            Node config,
            boolean specified,
            NodePath path,
            Map<String, List<String>> options) {
        this.tree = parent == null ? new Tree() : parent.tree;
        this.kind = kind;
        this.parent = parent;
        this.key = key;
        this.config = config;
        this.specified = specified;
        this.path = path;
        this.options = options;
        kind.check(this);
    }

    /** Whether the file says anything here; a default does not count. */
    boolean isSpecified() {
        return specified;
    }

    /** What the file says here, or the default. */
    Node config() {
        return config;
    }

    /** The value of a key, where this is a mapping that has it. */
    @Nullable
    Node get(String name) {
        return config instanceof Mapping mapping ? mapping.get(name) : null;
    }

    /** Whether this is a mapping with that key, be it null. */
    boolean has(String name) {
        return config instanceof Mapping mapping && mapping.has(name);
    }

    /** The key under which this stands, as written; null for what stands in a list. */
    @Nullable
    Scalar key() {
        return key;
    }

    @Nullable
    Entry parent() {
        return parent;
    }

    NodePath path() {
        return path;
    }

    /** What this entry's users allow here, asked of this entry and then of those around it. */
    @Nullable
    List<String> option(String name) {
        List<String> own = options.get(name);
        return own != null || parent == null ? own : parent.option(name);
    }

    /** Makes the children and judges them, and then what needs them. */
    void compose() {
        kind.compose(this);
    }

    void putChild(String name, Entry child) {
        children.put(name, child);
    }

    void removeChild(String name) {
        children.remove(name);
    }

    @Nullable
    Entry child(String name) {
        return children.get(name);
    }

    /** The child, where the file says something there. */
    @Nullable
    Entry specifiedChild(String name) {
        Entry child = children.get(name);
        return child != null && child.specified ? child : null;
    }

    /** The value of a child, where it is there and valid. */
    @Nullable
    Node childValue(String name) {
        Entry child = children.get(name);
        return child == null || !child.isValid() ? null : child.value();
    }

    /** The value of a child that is written, here or where this entry inherits from. */
    @Nullable
    Node specifiedValue(String name) {
        return specifiedChild(name) == null ? null : childValue(name);
    }

    Collection<Entry> children() {
        return children.values();
    }

    Map<String, Entry> childrenByName() {
        return children;
    }

    EntryKind kind() {
        return kind;
    }

    boolean isOwnValid() {
        return problems.isEmpty();
    }

    boolean isValid() {
        return !tree.hasProblems
                || (problems.isEmpty() && children.values().stream().allMatch(Entry::isValid));
    }

    /** All problems: this entry's, then its children's, as GitLab lists them. */
    void collect(Consumer<Problem> into) {
        if (tree.hasProblems) {
            problems.forEach(into);
            children.values().forEach(child -> child.collect(into));
        }
    }

    void collectWarnings(Consumer<Problem> into) {
        if (tree.hasWarnings) {
            warnings.forEach(into);
            children.values().forEach(child -> child.collectWarnings(into));
        }
    }

    /** What GitLab makes of this, null for nothing. */
    @Nullable
    Node value() {
        if (!valueKnown) {
            value = kind.valueOf(this);
            valueKnown = true;
        }
        return value;
    }

    /** Where GitLab says this is: {@code jobs:build:image}. */
    String location() {
        String fixed = kind.fixedLocation();
        if (fixed != null) {
            return fixed;
        }
        StringBuilder out = new StringBuilder();
        appendAncestors(parent, out);
        String own = ownName();
        return out.append(own == null ? kind.name() : own).toString();
    }

    private static void appendAncestors(@Nullable Entry entry, StringBuilder out) {
        if (entry != null) {
            appendAncestors(entry.parent, out);
            if (entry.key != null && !entry.kind.isNameless()) {
                out.append(Ruby.joined(entry.key)).append(':');
            }
        }
    }

    private @Nullable String ownName() {
        return key == null || kind.isNameless() || Ruby.isBlank(key) ? null : Ruby.joined(key);
    }

    /** Reports a problem of this entry as a whole. */
    void report(Cause cause, String text, String message) {
        report("config", config, cause, text, message, List.of());
    }

    /**
     * Reports a problem.
     *
     * @param attribute the keyword in GitLab's text; {@code config} for this entry itself, empty for none
     * @param at the node to point at
     * @param text the rest of GitLab's text
     * @param message the rest of ours, after the subject
     */
    void report(String attribute, Node at, Cause cause, String text, String message, List<String> help) {
        String words = attribute.isEmpty() ? text : humanized(attribute) + " " + text;
        String gitlab = (location() + " " + words).toLowerCase(Locale.ROOT);
        boolean itself = attribute.isEmpty() || attribute.equals("config") || !has(attribute);
        NodePath place = itself ? path : path.key(attribute);
        boolean missing = itself && isKeyword(attribute) && config instanceof Mapping;
        add(new Problem(
                inTopic(missing && cause.isGeneral() ? Cause.MISSING_KEY : cause),
                gitlab,
                Subject.of(this, itself ? null : attribute) + (missing ? " needs \"" + attribute + '"' : " " + message),
                origin(at),
                place.toString(),
                help));
    }

    /** Whether this is a key that could stand here, and not a word for something else. */
    private boolean isKeyword(String attribute) {
        boolean jobName = parent != null && parent.kind == JobsEntry.KIND && attribute.equals("name");
        return !attribute.isEmpty() && !attribute.equals("config") && attribute.indexOf(' ') < 0 && !jobName;
    }

    /** Reports a problem that GitLab words without a place. */
    void reportAs(Cause cause, String gitlab, String message) {
        add(new Problem(
                inTopic(cause),
                gitlab,
                Subject.of(this, null) + " " + message,
                origin(config),
                path.toString(),
                List.of()));
    }

    /** What is wrong says less than where: a limit of caches is a matter of caches. */
    private Cause inTopic(Cause cause) {
        if (cause.isGeneral()) {
            for (Entry at = this; at != null; at = at.parent) {
                Cause topic = at.kind.topic();
                if (topic != null) {
                    return topic;
                }
            }
        }
        return cause;
    }

    /** Reports a member of this mapping that is no job. */
    void reportJob(Scalar name, Node job) {
        String text = Ruby.text(name);
        add(new Problem(
                Cause.NOT_A_JOB,
                (location() + " " + joined(text) + " config should implement the script:, run:, or trigger: keyword")
                        .toLowerCase(Locale.ROOT),
                "job \"" + text + "\" has neither \"script\" nor \"trigger\"",
                name.origin().line() > 0 ? name.origin() : job.origin(),
                path.key(text).toString(),
                List.of("begin its name with a dot if it is only a template")));
    }

    private void add(Problem problem) {
        problems.add(problem);
        tree.hasProblems = true;
    }

    void warn(Problem warning) {
        warnings.add(warning);
        tree.hasWarnings = true;
    }

    private Origin origin(Node at) {
        if (at.origin().line() > 0) {
            return at.origin();
        }
        if (config.origin().line() > 0) {
            return config.origin();
        }
        if (key != null && key.origin().line() > 0) {
            return key.origin();
        }
        return parent == null ? at.origin() : parent.origin(parent.config);
    }

    /** In this one message GitLab prints the blanks of plain names as underscores. */
    private static String joined(String name) {
        return PLAIN_NAME.matcher(name).matches() ? name.replaceAll("\\s+", "_") : name;
    }

    private static String humanized(String attribute) {
        return attribute.replace('_', ' ');
    }
}
