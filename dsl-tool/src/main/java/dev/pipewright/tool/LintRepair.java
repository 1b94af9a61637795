package dev.pipewright.tool;

import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.repair.Repaired;
import dev.pipewright.repair.Repairs;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Repairs a configuration and the files that it includes, in memory: round after round, since a repair can make room for
 * another one on the same lines. A repair after which something else is different than what was to be repaired is not made.
 */
final class LintRepair implements FileRepair {

    /** Each round repairs at least one finding, so this many mean that two repairs undo each other. */
    private static final int MOST_ROUNDS = 100;

    private final ProjectFiles files;
    private final Function<ProjectFiles, Resolver> resolvers;
    private final CheckConfiguration configuration;
    private final String entry;
    private final String original;
    private final Predicate<Diagnostic> wanted;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Repaired.Refused> spoiling = new LinkedHashMap<>();
    private final List<Diagnostic> done = new ArrayList<>();
    private final Map<String, Repaired.Refused> refused = new LinkedHashMap<>();

    LintRepair(ProjectFiles files, CheckConfiguration configuration, String entry, String text) {
        this(files, Resolver::of, configuration, entry, text, finding -> true);
    }

    /**
     * Repairs a file of a project.
     *
     * @param wanted the findings that are to be repaired
     */
    LintRepair(
            ProjectFiles files,
            Function<ProjectFiles, Resolver> resolvers,
            CheckConfiguration configuration,
            String entry,
            String text,
            Predicate<Diagnostic> wanted) {
        this.files = files;
        this.resolvers = resolvers;
        this.configuration = configuration;
        this.entry = entry;
        this.original = text;
        this.wanted = wanted;
        texts.put(entry, text);
    }

    /** Repairs what can be repaired; gives the verdict about what is left. */
    Lint.Judged run() {
        Lint.Judged now = judged(texts);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Diagnostic> open = now.linted().findings().stream()
                    .filter(wanted)
                    .filter(finding -> Repairs.fileOf(finding).isPresent())
                    .filter(finding -> !spoiling.containsKey(key(finding)))
                    .toList();
            refused.clear();
            Optional<Lint.Judged> next = attempt(open, now);
            if (next.isEmpty()) {
                return now;
            }
            now = next.get();
        }
        return now;
    }

    @Override
    public List<Diagnostic> left() {
        return run().linted().findings();
    }

    @Override
    public Map<String, String> changed() {
        Map<String, String> changed = new LinkedHashMap<>();
        texts.forEach((file, text) -> {
            if (!text.equals(file.equals(entry) ? original : files.read(file).orElse(""))) {
                changed.put(file, text);
            }
        });
        return changed;
    }

    @Override
    public List<Diagnostic> done() {
        return done;
    }

    @Override
    public List<Repaired.Refused> refused() {
        Map<String, Repaired.Refused> all = new LinkedHashMap<>(refused);
        all.putAll(spoiling);
        return List.copyOf(all.values());
    }

    /** Makes all of these repairs, or, where they spoil something together, as many as spoil nothing. */
    private Optional<Lint.Judged> attempt(List<Diagnostic> open, Lint.Judged before) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> trial = new LinkedHashMap<>(texts);
        List<Diagnostic> made = new ArrayList<>();
        Set<String> concerned = new LinkedHashSet<>();
        open.forEach(finding -> Repairs.fileOf(finding).ifPresent(concerned::add));
        for (String file : concerned) {
            Optional<String> text = text(file);
            if (text.isPresent()) {
                Repaired repaired = Repairs.apply(text.get(), file, document(text.get(), file), open);
                repaired.refused().forEach(each -> refused.put(key(each.finding()), each));
                if (!repaired.done().isEmpty()) {
                    trial.put(file, repaired.text());
                    made.addAll(repaired.done());
                }
            }
        }
        if (made.isEmpty()) {
            return Optional.empty();
        }
        Lint.Judged after = judged(trial);
        if (LintRepairVerdict.isAsMeant(before, after, made) && isAsMeantForProject(trial, made)) {
            texts.putAll(trial);
            done.addAll(made);
            return Optional.of(after);
        }
        if (made.size() == 1) {
            Diagnostic spoiler = made.get(0);
            spoiling.put(key(spoiler), new Repaired.Refused(spoiler, "more would change by it than what is wrong"));
            List<Diagnostic> others =
                    open.stream().filter(finding -> finding != spoiler).toList();
            return attempt(others, before);
        }
        Optional<Lint.Judged> first = attempt(made.subList(0, made.size() / 2), before);
        // The places of the other half are those of the text before; the next round finds them anew.
        return first.isPresent() ? first : attempt(made.subList(made.size() / 2, made.size()), before);
    }

    private Optional<String> text(String file) {
        String known = texts.get(file);
        return known == null ? files.read(file) : Optional.of(known);
    }

    /** What is included by the project's configuration is a part of that: for all others it stays what it was. */
    private boolean isAsMeantForProject(Map<String, String> trial, List<Diagnostic> made) {
        return entry.equals(Pipeline.DEFAULT_FILE)
                || files.read(Pipeline.DEFAULT_FILE).isEmpty()
                || LintRepairVerdict.isAsMeant(project(texts), project(trial), made);
    }

    private Resolution project(Map<String, String> changed) {
        return resolver(changed).resolve(Pipeline.DEFAULT_FILE);
    }

    private Lint.Judged judged(Map<String, String> changed) {
        String text = Optional.ofNullable(changed.get(entry)).orElseThrow();
        return new Lint(resolver(changed), configuration).judged(text, entry);
    }

    private Resolver resolver(Map<String, String> changed) {
        return resolvers.apply(new ProjectFiles() {
            @Override
            public List<String> paths() {
                return files.paths();
            }

            @Override
            public Optional<String> read(String path) {
                String text = changed.get(path);
                return text == null ? files.read(path) : Optional.of(text);
            }
        });
    }

    private static String key(Diagnostic finding) {
        return finding.id() + " " + finding.path() + " " + finding.message();
    }

    /** The configuration stands behind its header. */
    private static int document(String text, String name) {
        List<Node> documents = YamlReader.read(text, name).file().documents();
        boolean header = documents.size() > 1 && documents.get(0) instanceof Mapping first && first.has("spec");
        return header ? 1 : 0;
    }
}
