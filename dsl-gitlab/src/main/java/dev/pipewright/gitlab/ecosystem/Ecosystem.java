package dev.pipewright.gitlab.ecosystem;

import static dev.pipewright.gitlab.GitLab.PULL;
import static dev.pipewright.gitlab.GitLab.PULL_PUSH;
import static dev.pipewright.gitlab.GitLab.checksum;

import dev.pipewright.gitlab.Cache;
import dev.pipewright.gitlab.GitLab;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A package manager in a pipeline: its image, its cache, and the variables and commands that make it use that cache.
 *
 * <pre>{@code
 * static final Ecosystem MAVEN = Ecosystem.maven("21");
 *
 * Job warm = MAVEN.writes(job("warm")).script(MAVEN.install());   // fills the cache
 * Job test = MAVEN.reads(job("test")).script("mvn verify");       // pulls it
 * }</pre>
 *
 * <p>The cache's key is the checksum of the lock files and the language's version, so branches share it, and a new version
 * begins a new one.
 */
public final class Ecosystem {

    private static final String PROJECT = "$CI_PROJECT_DIR/";
    private static final String WRAPPER = "gradle/wrapper/gradle-wrapper.properties";

    private final String name;
    private final String version;
    private final String image;
    private final Cache cache;
    private final Map<String, String> variables;
    private final List<String> preparation;
    private final List<String> install;

    private Ecosystem(
            String name,
            String version,
            String image,
            Cache cache,
            Map<String, String> variables,
            List<String> preparation,
            List<String> install) {
        this.name = name;
        this.version = version;
        this.image = image;
        this.cache = cache;
        this.variables = variables;
        this.preparation = preparation;
        this.install = install;
    }

    private static Ecosystem of(String name, String version, String image, String folder, String... lockFiles) {
        Cache cache = GitLab.cache(name)
                .key(checksum(lockFiles).prefix(name + "-" + version))
                .paths(folder)
                .policy(PULL);
        return new Ecosystem(name, version, image, cache, Map.of(), List.of(), List.of());
    }

    /**
     * Maven, on a Java version. What Surefire asks for only when tests run is not among what {@code dependency:go-offline}
     * fetches, unless the build names it, such as {@code surefire-junit-platform} as a dependency of that plugin.
     *
     * @param java {@code 8}, {@code 11}, {@code 17}, {@code 21} or {@code 25}
     * @throws IllegalArgumentException for another version
     */
    public static Ecosystem maven(String java) {
        return of("maven", java, Images.MAVEN.of(java), ".m2/repository", "pom.xml", "*/pom.xml")
                .variable("MAVEN_OPTS", "-Dmaven.repo.local=" + PROJECT + ".m2/repository")
                .variable("MAVEN_ARGS", "--batch-mode --no-transfer-progress")
                .install("mvn dependency:go-offline");
    }

    /**
     * Gradle by the project's wrapper, on a Java version.
     *
     * @param java {@code 8}, {@code 11}, {@code 17}, {@code 21} or {@code 25}
     * @throws IllegalArgumentException for another version
     */
    public static Ecosystem gradle(String java) {
        return of("gradle", java, Images.JAVA.of(java), ".gradle/caches", WRAPPER, "**/*.gradle*")
                .path(".gradle/wrapper")
                .variable("GRADLE_USER_HOME", PROJECT + ".gradle")
                .variable("GRADLE_OPTS", "-Dorg.gradle.daemon=false")
                .install("./gradlew dependencies");
    }

    /**
     * npm, on a Node version.
     *
     * @param node {@code 20}, {@code 22} or {@code 24}
     * @throws IllegalArgumentException for another version
     */
    public static Ecosystem npm(String node) {
        return of("npm", node, Images.NODE.of(node), ".npm", "package-lock.json")
                .variable("npm_config_cache", PROJECT + ".npm")
                .variable("npm_config_prefer_offline", "true")
                .install("npm ci");
    }

    /**
     * Yarn by corepack, on a Node version.
     *
     * @param node {@code 20}, {@code 22} or {@code 24}
     * @throws IllegalArgumentException for another version
     */
    public static Ecosystem yarn(String node) {
        return of("yarn", node, Images.NODE.of(node), ".yarn-cache", "yarn.lock")
                .variable("YARN_CACHE_FOLDER", PROJECT + ".yarn-cache")
                .variable("YARN_ENABLE_GLOBAL_CACHE", "false")
                .prepare("corepack enable")
                .install("yarn install --immutable");
    }

    /**
     * pnpm by corepack, on a Node version.
     *
     * @param node {@code 20}, {@code 22} or {@code 24}
     * @throws IllegalArgumentException for another version
     */
    public static Ecosystem pnpm(String node) {
        return of("pnpm", node, Images.NODE.of(node), ".pnpm-store", "pnpm-lock.yaml")
                .variable("npm_config_store_dir", PROJECT + ".pnpm-store")
                .prepare("corepack enable")
                .install("pnpm install --frozen-lockfile");
    }

    /**
     * pip, on a Python version.
     *
     * @param python {@code 3.10} to {@code 3.14}
     * @throws IllegalArgumentException for another version
     */
    public static Ecosystem pip(String python) {
        return of("pip", python, Images.PYTHON.of(python), ".cache/pip", "requirements*.txt")
                .variable("PIP_CACHE_DIR", PROJECT + ".cache/pip")
                .variable("PIP_DISABLE_PIP_VERSION_CHECK", "1")
                .install("pip install --requirement requirements.txt");
    }

    /**
     * Poetry, on a Python version.
     *
     * @param python {@code 3.10} to {@code 3.14}
     * @throws IllegalArgumentException for another version
     */
    public static Ecosystem poetry(String python) {
        return of("poetry", python, Images.PYTHON.of(python), ".cache/pypoetry", "poetry.lock")
                .path(".cache/pip")
                .variable("POETRY_CACHE_DIR", PROJECT + ".cache/pypoetry")
                .variable("POETRY_VIRTUALENVS_IN_PROJECT", "true")
                .variable("POETRY_NO_INTERACTION", "1")
                .variable("PIP_CACHE_DIR", PROJECT + ".cache/pip")
                .prepare("pip install poetry==2.2.1")
                .install("poetry sync");
    }

    /**
     * uv, on a Python version.
     *
     * @param python {@code 3.10} to {@code 3.14}
     * @throws IllegalArgumentException for another version
     */
    public static Ecosystem uv(String python) {
        return of("uv", python, Images.PYTHON.of(python), ".cache/uv", "uv.lock")
                .path(".cache/pip")
                .variable("UV_CACHE_DIR", PROJECT + ".cache/uv")
                .variable("UV_LINK_MODE", "copy")
                .variable("PIP_CACHE_DIR", PROJECT + ".cache/pip")
                .prepare("pip install uv==0.9.2")
                .install("uv sync --locked");
    }

    /**
     * Go with its modules and compiled packages.
     *
     * @param go {@code 1.23}, {@code 1.24} or {@code 1.25}
     * @throws IllegalArgumentException for another version
     */
    public static Ecosystem go(String go) {
        return of("go", go, Images.GO.of(go), ".cache/go/mod", "go.sum")
                .path(".cache/go/build")
                .variable("GOMODCACHE", PROJECT + ".cache/go/mod")
                .variable("GOCACHE", PROJECT + ".cache/go/build")
                // A read-only cache cannot be removed when the runner cleans up.
                .variable("GOFLAGS", "-modcacherw")
                .install("go mod download");
    }

    /**
     * Cargo with its registry.
     *
     * @param rust {@code 1.88}, {@code 1.89} or {@code 1.90}
     * @throws IllegalArgumentException for another version
     */
    public static Ecosystem cargo(String rust) {
        return of("cargo", rust, Images.RUST.of(rust), ".cargo/registry/index", "Cargo.lock")
                .path(".cargo/registry/cache")
                .path(".cargo/git/db")
                .variable("CARGO_HOME", PROJECT + ".cargo")
                .install("cargo fetch --locked");
    }

    /**
     * Bundler, on a Ruby version.
     *
     * @param ruby {@code 3.2}, {@code 3.3} or {@code 3.4}
     * @throws IllegalArgumentException for another version
     */
    public static Ecosystem bundler(String ruby) {
        return of("bundler", ruby, Images.RUBY.of(ruby), "vendor/bundle", "Gemfile.lock")
                .variable("BUNDLE_PATH", "vendor/bundle")
                .variable("BUNDLE_FROZEN", "true")
                .install("bundle install");
    }

    /**
     * Composer with the PHP of its image.
     *
     * @param composer {@code 2.2} or {@code 2.8}
     * @throws IllegalArgumentException for another version
     */
    public static Ecosystem composer(String composer) {
        return of("composer", composer, Images.COMPOSER.of(composer), ".composer/cache", "composer.lock")
                .variable("COMPOSER_CACHE_DIR", PROJECT + ".composer/cache")
                .install("composer install --no-interaction --prefer-dist");
    }

    /**
     * NuGet, on a .NET version; projects lock their packages with {@code RestorePackagesWithLockFile}.
     *
     * @param dotnet {@code 8.0} or {@code 9.0}
     * @throws IllegalArgumentException for another version
     */
    public static Ecosystem nuget(String dotnet) {
        return of("nuget", dotnet, Images.DOTNET.of(dotnet), ".nuget/packages", "**/packages.lock.json")
                .variable("NUGET_PACKAGES", PROJECT + ".nuget/packages")
                .variable("DOTNET_CLI_TELEMETRY_OPTOUT", "1")
                .install("dotnet restore --locked-mode");
    }

    /**
     * CMake with GCC behind ccache; the cache holds what was compiled.
     *
     * @param gcc {@code 13}, {@code 14} or {@code 15}
     * @throws IllegalArgumentException for another version
     */
    public static Ecosystem ccache(String gcc) {
        return of("ccache", gcc, Images.GCC.of(gcc), ".ccache", "CMakeLists.txt", "*/CMakeLists.txt")
                .variable("CCACHE_DIR", PROJECT + ".ccache")
                .variable("CCACHE_BASEDIR", "$CI_PROJECT_DIR")
                .variable("CCACHE_MAXSIZE", "1G")
                // A new compiler binary makes old results useless, a new date on the same one does not.
                .variable("CCACHE_COMPILERCHECK", "content")
                .variable("CMAKE_C_COMPILER_LAUNCHER", "ccache")
                .variable("CMAKE_CXX_COMPILER_LAUNCHER", "ccache")
                .prepare("apt-get update", "apt-get install --yes --no-install-recommends cmake ccache")
                .install("cmake -B build", "cmake --build build --parallel");
    }

    // ---- what it is

    /** The package manager's name: {@code maven}. */
    public String name() {
        return name;
    }

    /** The image with all of its version. */
    public String image() {
        return image;
    }

    /** The cache as jobs read it, with {@code policy: pull}; YAML shows it once, as an anchor. */
    public Cache cache() {
        return cache;
    }

    /** The cache as the one job has it that writes it. */
    public Cache writtenCache() {
        return cache.policy(PULL_PUSH);
    }

    /** The variables that make the package manager use the cache. */
    public Map<String, String> variables() {
        return variables;
    }

    /** The commands that the image needs before the package manager is there; often none. */
    public List<String> preparation() {
        return preparation;
    }

    /** The commands that install what the lock files name, and so fill the cache. */
    public List<String> install() {
        return install;
    }

    // ---- what it does

    /** The job in this image, with the cache to read. */
    public Job reads(Job job) {
        return dressed(job).cache(cache());
    }

    /** The job in this image, with the cache to read and to write at its end; one job of a pipeline. */
    public Job writes(Job job) {
        return dressed(job).cache(writtenCache());
    }

    /** The pipeline with image, cache to read, variables and preparation for all its jobs. */
    public Pipeline everywhere(Pipeline pipeline) {
        Pipeline dressed = pipeline;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            dressed = dressed.variable(variable.getKey(), variable.getValue());
        }
        return dressed.defaults(d -> preparation.isEmpty()
                ? d.image(image).cache(cache())
                : d.image(image).cache(cache()).beforeScript(preparation));
    }

    private Job dressed(Job job) {
        Job dressed = job.image(image);
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            dressed = dressed.variable(variable.getKey(), variable.getValue());
        }
        return preparation.isEmpty() ? dressed : dressed.beforeScript(preparation);
    }

    // ---- another one

    /**
     * The same in another image, one from your own registry say.
     *
     * @throws IllegalArgumentException for a blank name
     */
    public Ecosystem image(String other) {
        requireText(other, "an image has a name, such as \"python:3.13.9-slim\"");
        return new Ecosystem(name, version, other, cache, variables, preparation, install);
    }

    /** The same with other files whose checksum is the cache's key: one or two, globs allowed. */
    public Ecosystem lockFiles(String... files) {
        Cache other = cache.key(checksum(files).prefix(name + "-" + version));
        return new Ecosystem(name, version, image, other, variables, preparation, install);
    }

    /**
     * The same with other commands that install what the lock files name; none where the jobs need no installation.
     *
     * @throws IllegalArgumentException for a blank command
     */
    public Ecosystem install(String... commands) {
        List.of(commands).forEach(command -> requireText(command, "a command installs, such as \"npm ci\""));
        return new Ecosystem(name, version, image, cache, variables, preparation, List.of(commands));
    }

    private static void requireText(String text, String right) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(right + ", but got a blank one");
        }
    }

    /** The same with a variable more. */
    public Ecosystem variable(String variable, String value) {
        Map<String, String> more = new LinkedHashMap<>(variables);
        more.put(variable, value);
        return new Ecosystem(name, version, image, cache, Collections.unmodifiableMap(more), preparation, install);
    }

    private Ecosystem path(String folder) {
        return new Ecosystem(name, version, image, cache.addPaths(folder), variables, preparation, install);
    }

    private Ecosystem prepare(String... commands) {
        return new Ecosystem(name, version, image, cache, variables, List.of(commands), install);
    }

    @Override
    public String toString() {
        return name + " in " + image;
    }
}
