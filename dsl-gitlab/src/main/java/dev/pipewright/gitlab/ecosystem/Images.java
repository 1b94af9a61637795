package dev.pipewright.gitlab.ecosystem;

import dev.pipewright.diagnostic.Suggestions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The images of a language, by the version that a team speaks of; each with all of its version, so that it does not move. */
final class Images {

    static final Images MAVEN = new Images(
            "Java",
            "maven:",
            "8=3.9.11-eclipse-temurin-8",
            "11=3.9.11-eclipse-temurin-11",
            "17=3.9.11-eclipse-temurin-17",
            "21=3.9.11-eclipse-temurin-21",
            "25=3.9.11-eclipse-temurin-25");
    static final Images JAVA = new Images(
            "Java",
            "eclipse-temurin:",
            "8=8u462-b08-jdk",
            "11=11.0.28_6-jdk",
            "17=17.0.16_8-jdk",
            "21=21.0.8_9-jdk",
            "25=25_36-jdk");
    static final Images NODE = new Images("Node", "node:", "20=20.19.5-slim", "22=22.20.0-slim", "24=24.9.0-slim");
    static final Images PYTHON = new Images(
            "Python",
            "python:",
            "3.10=3.10.19-slim",
            "3.11=3.11.14-slim",
            "3.12=3.12.12-slim",
            "3.13=3.13.9-slim",
            "3.14=3.14.0-slim");
    static final Images GO = new Images("Go", "golang:", "1.23=1.23.12", "1.24=1.24.9", "1.25=1.25.3");
    static final Images RUST = new Images("Rust", "rust:", "1.88=1.88.0", "1.89=1.89.0", "1.90=1.90.0");
    static final Images RUBY = new Images("Ruby", "ruby:", "3.2=3.2.9", "3.3=3.3.9", "3.4=3.4.7");
    static final Images COMPOSER = new Images("Composer", "composer:", "2.2=2.2.25", "2.8=2.8.12");
    static final Images DOTNET = new Images(".NET", "mcr.microsoft.com/dotnet/sdk:", "8.0=8.0.415", "9.0=9.0.306");
    static final Images GCC = new Images("GCC", "gcc:", "13=13.4.0", "14=14.3.0", "15=15.2.0");

    /** All of them, for the tests. */
    static final List<Images> ALL = List.of(MAVEN, JAVA, NODE, PYTHON, GO, RUST, RUBY, COMPOSER, DOTNET, GCC);

    private final String language;
    private final String repository;
    private final Map<String, String> tags = new LinkedHashMap<>();

    private Images(String language, String repository, String... tags) {
        this.language = language;
        this.repository = repository;
        for (String tag : tags) {
            int equals = tag.indexOf('=');
            this.tags.put(tag.substring(0, equals), tag.substring(equals + 1));
        }
    }

    /**
     * The image of a version.
     *
     * @throws IllegalArgumentException for a version without one
     */
    String of(String version) {
        String tag = tags.get(version);
        if (tag == null) {
            throw new IllegalArgumentException("no image of " + language + " \"" + version + "\" is known; "
                    + Suggestions.didYouMean(version, tags.keySet(), "known versions")
                    + "; for another, begin with one of these and set image(...)");
        }
        return repository + tag;
    }

    List<String> versions() {
        return List.copyOf(tags.keySet());
    }

    @Override
    public String toString() {
        return repository + versions();
    }
}
