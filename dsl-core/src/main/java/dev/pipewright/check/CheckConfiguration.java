package dev.pipewright.check;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How grave the findings of each check are, which checks are off, and for which version of the CI server they judge. An
 * immutable value with copy methods:
 *
 * <pre>{@code
 * pipeline().checks(checks -> checks.off("GL601").severity("GL401", ERROR).target("18.6"))
 * }</pre>
 */
public final class CheckConfiguration {

    private static final CheckConfiguration STANDARD = new CheckConfiguration(Map.of(), null, List.of());
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+(\\.\\d+)?");
    private static final Pattern ID = Pattern.compile("[A-Z]{2}\\d{3}");
    private static final String UNKNOWN_CHECK = "PW943";

    private final Map<String, Setting> settings;
    private final @Nullable String target;
    private final List<Map<String, String>> runners;

    private CheckConfiguration(
            Map<String, Setting> settings, @Nullable String target, List<Map<String, String>> runners) {
        this.settings = settings;
        this.target = target;
        this.runners = runners;
    }

    /** Every check as its {@link CheckInfo} says, for the newest version. */
    public static CheckConfiguration standard() {
        return STANDARD;
    }

    /** What the document of a configuration file says; its keys are {@code checks}, {@code target} and {@code runners}. */
    public static ConfigurationFile from(Node document) {
        return ConfigurationFile.of(document);
    }

    /** Without the findings of this id. */
    public CheckConfiguration off(String id) {
        return with(id, new Setting(null, Origin.here()));
    }

    /** With the findings of this id as grave as this. */
    public CheckConfiguration severity(String id, Severity severity) {
        return with(id, new Setting(severity, Origin.here()));
    }

    /**
     * For this version of the CI server: what it does not know yet is an error, what it has outlived a warning.
     *
     * @param version {@code 18.6} or {@code 18.6.2}
     * @throws IllegalArgumentException for what is no version
     */
    public CheckConfiguration target(String version) {
        if (!isVersion(version)) {
            throw new IllegalArgumentException("a target is a version such as \"18.6\", but got \"" + version + '"');
        }
        return new CheckConfiguration(settings, version, runners);
    }

    /**
     * With these runners: what asks for another one never runs.
     *
     * @param labels the labels of each, none for a runner without
     */
    public CheckConfiguration runners(List<Map<String, String>> labels) {
        return new CheckConfiguration(
                settings,
                target,
                labels.stream().<Map<String, String>>map(TreeMap::new).toList());
    }

    static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    CheckConfiguration with(String id, Setting setting) {
        Map<String, Setting> all = new TreeMap<>(settings);
        all.put(id, setting);
        return new CheckConfiguration(Collections.unmodifiableMap(all), target, runners);
    }

    /** This configuration where the other one says nothing; what the other one says wins. */
    public CheckConfiguration and(CheckConfiguration other) {
        Map<String, Setting> all = new TreeMap<>(settings);
        all.putAll(other.settings);
        return new CheckConfiguration(
                Collections.unmodifiableMap(all),
                other.target == null ? target : other.target,
                other.runners.isEmpty() ? runners : other.runners);
    }

    /** The version of the CI server; empty for the newest. */
    public Optional<String> target() {
        return Optional.ofNullable(target);
    }

    /** The labels of each runner there is; none where nobody says so. */
    public List<Map<String, String>> runners() {
        return runners;
    }

    /** Whether anything is said about the findings of an id. */
    public boolean names(String id) {
        return settings.containsKey(id);
    }

    /** Whether the findings of an id are wanted no more. */
    public boolean isOff(String id) {
        Setting setting = settings.get(id);
        return setting != null && setting.severity == null;
    }

    /** The findings that are wanted, as grave as they are said to be, in their order. */
    public List<Diagnostic> apply(List<Diagnostic> findings) {
        if (settings.isEmpty()) {
            return findings;
        }
        List<Diagnostic> kept = new ArrayList<>();
        for (Diagnostic finding : findings) {
            Setting setting = settings.get(finding.id());
            if (setting == null) {
                kept.add(finding);
            } else if (setting.severity != null) {
                kept.add(finding.as(setting.severity));
            }
        }
        return kept;
    }

    /** A finding for each id that no check has; one of another CI system is for who judges its files. */
    public List<Diagnostic> unknownIds(Set<String> known) {
        List<Diagnostic> found = new ArrayList<>();
        settings.forEach((id, setting) -> {
            if (!known.contains(id) && !isOfAnotherSystem(id, known)) {
                found.add(Diagnostic.warning(
                                UNKNOWN_CHECK,
                                "the configuration names \"" + id + "\", which no check has",
                                setting.origin)
                        .addHelp(Suggestions.didYouMean(id, known, "the ids")));
            }
        });
        return found;
    }

    private static boolean isOfAnotherSystem(String id, Set<String> known) {
        return ID.matcher(id).matches() && known.stream().noneMatch(each -> each.startsWith(id.substring(0, 2)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckConfiguration that
                && settings.equals(that.settings)
                && target().equals(that.target())
                && runners.equals(that.runners);
    }

    @Override
    public int hashCode() {
        return settings.hashCode();
    }

    @Override
    public String toString() {
        return settings + (target == null ? "" : " for " + target) + (runners.isEmpty() ? "" : " on " + runners);
    }

    /**
     * What was said about one id.
     *
     * @param severity how grave; null for off
     */
    record Setting(@Nullable Severity severity, Origin origin) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Setting that && severity == that.severity;
        }

        @Override
        public int hashCode() {
            return severity == null ? 0 : severity.hashCode();
        }

        @Override
        public String toString() {
            return severity == null ? "off" : severity.word();
        }
    }
}
