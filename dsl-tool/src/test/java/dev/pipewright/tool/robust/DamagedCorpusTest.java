package dev.pipewright.tool.robust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pipewright.testing.Conformance;
import dev.pipewright.tool.cli.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real files, and those that we write, each cut off at twenty places and damaged two hundred times, judged as files on disk and
 * as lines of {@code --batch}. A sample of them, unless {@code -Drobustness.full=true}; {@code -Dseed} chooses other damage.
 */
class DamagedCorpusTest {

    private static final long SEED = Long.getLong("seed", 20_260_102L);
    private static final boolean FULL = Boolean.getBoolean("robustness.full");
    private static final Duration SAMPLE = Duration.ofSeconds(Long.getLong("robustness.seconds", 40));
    private static final Path GOLDEN = Path.of("..", "dsl-gitlab", "src", "test", "resources", "golden");
    private static final int CUTS = 20;
    private static final int EDITS = 200;
    private static final Duration SLOWEST = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[][] PIECES = Stream.of(
                    "\n",
                    "  ",
                    ":",
                    "- ",
                    "? ",
                    "[",
                    "]",
                    "{",
                    "}",
                    "&a ",
                    "*a",
                    "<<: ",
                    "!reference [a, b]",
                    "'",
                    "\"",
                    "|",
                    ">-",
                    "#",
                    "%",
                    "@",
                    "\t",
                    "\u0000",
                    "\uFEFF",
                    "\u2028",
                    "null",
                    "~",
                    "1e999",
                    "0x",
                    "2020-01-01",
                    "$[[ inputs.x ]]",
                    "---\n",
                    "...\n",
                    "extends: a",
                    "needs: []",
                    "parallel: 5",
                    "include: x.yml",
                    "rules: [if: $a =~ /(/]",
                    "\u00ff\u0100")
            .map(piece -> piece.getBytes(UTF_8))
            .toArray(byte[][]::new);

    @TempDir
    Path folder;

    private int judged;
    /** The options that say whose files they are; none for GitLab's. */
    private List<String> dialect = List.of();

    @Test
    @Timeout(7200)
    void real_files_are_always_answered() throws IOException {
        areAnswered(Corpus.folder(), 412, SAMPLE);
    }

    @Test
    @Timeout(7200)
    void files_that_we_write_are_always_answered() throws IOException {
        areAnswered(GOLDEN, 100, SAMPLE.dividedBy(4));
    }

    @ParameterizedTest
    @CsvSource({"drone, drone/wild, 300", "woodpecker, corpus/woodpecker, 40"})
    @Timeout(7200)
    void so_are_files_of_the_other_systems(String name, String folder, int atLeast) throws IOException {
        dialect = List.of("--dialect", name);
        areAnswered(Conformance.path(folder), atLeast, SAMPLE.dividedBy(8));
    }

    private void areAnswered(Path corpus, int atLeast, Duration sample) throws IOException {
        List<Path> files = new ArrayList<>(Corpus.files(corpus));
        assertThat(files).hasSizeGreaterThan(atLeast);
        Collections.shuffle(files, new Random(SEED));
        long end = System.nanoTime() + sample.toNanos();
        int done = 0;
        for (Path file : files) {
            if (!FULL && System.nanoTime() > end) {
                break;
            }
            damage(corpus, file);
            done++;
        }
        assertThat(judged).isEqualTo(done * (CUTS + EDITS) * 2).isPositive();
        System.out.println("damaged " + done + " of " + files.size() + " files, " + judged + " judged, seed " + SEED);
    }

    private void damage(Path corpus, Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        Random random = new Random(SEED ^ corpus.relativize(file).toString().hashCode());
        List<byte[]> variants = new ArrayList<>();
        for (int cut = 0; cut < CUTS; cut++) {
            variants.add(Arrays.copyOf(content, (int) ((long) content.length * cut / CUTS)));
        }
        for (int edit = 0; edit < EDITS; edit++) {
            variants.add(edited(content, random));
        }
        Path first = corpus.resolve(corpus.relativize(file).getName(0));
        Path project = Files.isDirectory(first) ? first : corpus;
        asFiles(project, file, variants);
        asLines(project, file, variants);
    }

    private void asFiles(Path project, Path file, List<byte[]> variants) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("lint", "--format", "json", "--project", project.toString()));
        arguments.addAll(dialect);
        for (int i = 0; i < variants.size(); i++) {
            arguments.add(
                    Files.write(folder.resolve(i + ".yml"), variants.get(i)).toString());
        }
        long start = System.nanoTime();
        CommandLineRun run = CommandLineRun.of("", arguments);
        inTime(start, file);
        assertThat(run.err()).as("%s, seed %s", file, SEED).isEmpty();
        assertThat(run.exitCode()).as("%s, seed %s", file, SEED).isEqualTo(1);
        assertThat(CommandLineRun.json(run.out())).as(file.toString()).isNotEmpty();
        judged += variants.size();
    }

    private void asLines(Path project, Path file, List<byte[]> variants) throws IOException {
        Map<String, String> included = dialect.isEmpty() ? Corpus.texts(project) : Map.of();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < variants.size(); i++) {
            Map<String, Object> line = new LinkedHashMap<>(Map.of("id", i, "yaml", new String(variants.get(i), UTF_8)));
            if (!included.isEmpty()) {
                line.put("files", included);
            }
            lines.append(JSON.writeValueAsString(line)).append('\n');
        }
        long start = System.nanoTime();
        CommandLineRun run = CommandLineRun.of(
                lines.toString(),
                Stream.concat(Stream.of("lint", "--batch"), dialect.stream()).toList());
        inTime(start, file);
        List<JsonNode> answers = run.answers();
        assertThat(answers).hasSameSizeAs(variants);
        for (int i = 0; i < answers.size(); i++) {
            JsonNode answer = answers.get(i);
            assertThat(answer.get("id").asInt()).isEqualTo(i);
            assertThat(answer.get("valid").asBoolean() || !answer.get("errors").isEmpty())
                    .as("%s, variant %s, seed %s", file, i, SEED)
                    .isTrue();
            assertThat(answer.at("/errors/0/code").asText())
                    .as("%s, variant %s, seed %s: %s", file, i, SEED, answer)
                    .isNotEqualTo("PW924");
            judged++;
        }
    }

    private static void inTime(long start, Path file) {
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as("the time for all that was made of %s, seed %s", file, SEED)
                .isLessThan(SLOWEST.multipliedBy(10));
    }

    private static byte[] edited(byte[] content, Random random) {
        byte[] now = content;
        for (int edits = 1 + random.nextInt(6); edits > 0; edits--) {
            int from = random.nextInt(now.length + 1);
            int to = Math.min(now.length, from + random.nextInt(16));
            byte[] piece = switch (random.nextInt(4)) {
                case 0 -> new byte[0];
                case 1 -> PIECES[random.nextInt(PIECES.length)];
                case 2 -> new byte[] {(byte) random.nextInt(256)};
                default -> Arrays.copyOfRange(now, from, to);
            };
            int at = random.nextInt(4) == 0 ? random.nextInt(now.length + 1) : from;
            int rest = random.nextBoolean() ? Math.max(at, Math.min(to, now.length)) : at;
            byte[] next = new byte[at + piece.length + now.length - rest];
            System.arraycopy(now, 0, next, 0, at);
            System.arraycopy(piece, 0, next, at, piece.length);
            System.arraycopy(now, rest, next, at + piece.length, now.length - rest);
            now = next;
        }
        return now;
    }

    /** The real files in the folder of recorded answers. */
    private static final class Corpus {

        private Corpus() {}

        static Path folder() {
            return Conformance.path("corpus/gitlab");
        }

        static List<Path> files(Path folder) throws IOException {
            try (Stream<Path> all = Files.walk(folder)) {
                return all.filter(Files::isRegularFile)
                        .filter(file -> file.toString().matches(".*\\.ya?ml"))
                        .sorted()
                        .toList();
            }
        }

        static Map<String, String> texts(Path project) throws IOException {
            Map<String, String> texts = new LinkedHashMap<>();
            for (Path file : files(project)) {
                texts.put(project.relativize(file).toString(), new String(Files.readAllBytes(file), UTF_8));
            }
            return texts;
        }
    }
}
