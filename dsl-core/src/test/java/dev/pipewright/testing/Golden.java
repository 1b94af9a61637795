package dev.pipewright.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of expected texts below {@code src/test/resources/golden}. Each case names its file once; at the end
 * {@link #finish()} fails for a file that no case named.
 *
 * <pre>{@code
 * private static final Golden GOLDEN = Golden.folder("needs");
 *
 * @Test void an_optional_need() { GOLDEN.matches("optional.yml", text); }
 *
 * @AfterAll static void every_file_has_a_case() { GOLDEN.finish(); }
 * }</pre>
 */
public final class Golden {

    private final Path folder;
    private final Set<String> named = new TreeSet<>();

    private Golden(Path folder) {
        this.folder = folder;
    }

    /** The expected texts in {@code src/test/resources/golden/<name>} of the module whose tests run. */
    public static Golden folder(String name) {
        return in(Path.of("src", "test", "resources", "golden").resolve(name));
    }

    /** The expected texts in a folder. */
    public static Golden in(Path folder) {
        return new Golden(folder);
    }

    /** Fails unless the text is exactly what the file holds. */
    public synchronized void matches(String file, String actual) {
        if (!named.add(file)) {
            throw new AssertionError("two cases for " + folder.resolve(file));
        }
        Expected.check(folder.resolve(file), actual);
    }

    /**
     * Fails where a file has no case, or deletes it while files are rewritten. Call it after all cases of the folder, and
     * only where all of them ran.
     */
    public synchronized void finish() {
        Set<String> left = new TreeSet<>();
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !named.contains(file))
                    .forEach(left::add);
            if (Expected.updating()) {
                for (String file : left) {
                    Files.delete(folder.resolve(file));
                }
            } else if (!left.isEmpty()) {
                throw new AssertionError("files without a case in " + folder + ": " + left);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
