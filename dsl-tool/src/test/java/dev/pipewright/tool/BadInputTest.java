package dev.pipewright.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.pipewright.definition.LibraryVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each of these is an error with place and remedy, and leaves everything on disk as it was. */
class BadInputTest {

    private static final String DEFINES =
            " public CiConfiguration define() { return new Text(List.of(), List.of()); } ";

    @TempDir
    Path folder;

    private UsersProject project;

    @BeforeEach
    void start() {
        project = new UsersProject(folder);
        project.define("Aaa", "first.yml", "a: 1\n");
    }

    private void refused(Verdict expected, String message) {
        refused(project.scanned(), expected, message);
    }

    private void refused(Definitions definitions, Verdict expected, String message) {
        var before = project.snapshot();
        assertThat(project.generate(definitions)).as(project.text.toString()).isEqualTo(expected);
        assertThat(project.text.toString()).startsWith(message).contains("= help: ");
        assertThat(project.snapshot()).isEqualTo(before);
        assertThat(project.progress).isEmpty();
    }

    @Test
    void a_definition_that_throws_is_placed_at_the_users_line() {
        project.add("Shop", """
                        class Shop implements PipelineDefinition {
                            public CiConfiguration define() {
                                return Names.name(null);
                            }
                        }
                        """).add("Names", """
                        class Names {
                            static CiConfiguration name(String name) {
                                throw new IllegalArgumentException(java.util.Objects.requireNonNull(name, "no name"));
                            }
                        }
                        """).compile();

        refused(Verdict.FINDINGS, """
                error[PW904]: definition "com.example.Shop" throws NullPointerException: no name
                  --> src/main/java/com/example/Names.java:8
                """);
    }

    @Test
    void a_constructor_that_throws() {
        project.add(
                        "Shop",
                        "class Shop implements PipelineDefinition { Shop() { throw new IllegalStateException(\"x\"); }"
                                + DEFINES + "}")
                .compile();

        refused(Verdict.FINDINGS, """
                error[PW904]: definition "com.example.Shop" throws IllegalStateException: x
                  --> src/main/java/com/example/Shop.java:6
                """);
    }

    @Test
    void a_static_initializer_that_throws() {
        project.add(
                        "Shop",
                        "class Shop implements PipelineDefinition { static int a = Integer.parseInt(\"one\");" + DEFINES
                                + "}")
                .compile();

        refused(Verdict.FINDINGS, """
                error[PW904]: definition "com.example.Shop" throws NumberFormatException: For input string: "one"
                  --> src/main/java/com/example/Shop.java:6
                """);
    }

    @Test
    void a_definition_without_end() {
        project.add(
                        "Shop",
                        "class Shop implements PipelineDefinition { public CiConfiguration define() { return define(); } }")
                .compile();

        refused(Verdict.FINDINGS, "error[PW904]: definition \"com.example.Shop\" throws StackOverflowError\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    class Shop implements PipelineDefinition { Shop(String name) {} DEFINE } | has no constructor that takes nothing
                    class Shop implements PipelineDefinition { private Shop() {} DEFINE } | has only a private constructor that takes nothing
                    class Outer { class Shop implements PipelineDefinition { DEFINE } } | is an inner class
                    """)
    void a_definition_that_cannot_be_instantiated(String code, String why) {
        project.add(code.startsWith("class Outer") ? "Outer" : "Shop", code.replace("DEFINE", DEFINES))
                .compile();
        String name = code.startsWith("class Outer") ? "com.example.Outer$Shop" : "com.example.Shop";

        refused(
                Verdict.FINDINGS,
                "error[PW903]: definition \"" + name + "\" cannot be instantiated: it " + why + "\n  --> ");
    }

    @Test
    void a_named_definition_that_is_abstract() {
        project.add("Shop", "abstract class Shop implements PipelineDefinition {}")
                .compile();

        refused(
                project.named("com.example.Shop"),
                Verdict.FINDINGS,
                "error[PW903]: definition \"com.example.Shop\" cannot be instantiated: it is abstract\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    return null; | define()
                    return new Text(null, List.of()); | files()
                    return new Text(List.of(), null); | diagnostics()
                    return new Text(java.util.Collections.singletonList(null), List.of()); | a file in files()
                    return new Text(List.of(new CiFile(null, "", Origin.here())), List.of()); | the path of a file
                    return new Text(List.of(new CiFile("a.yml", null, Origin.here())), List.of()); | the content of a file
                    """)
    void a_definition_that_returns_null(String code, String what) {
        project.add(
                        "Shop",
                        "class Shop implements PipelineDefinition { public CiConfiguration define() { " + code + " } }")
                .compile();

        refused(
                Verdict.FINDINGS,
                "error[PW905]: definition \"com.example.Shop\" gives null: " + what + " is null\n  --> ");
    }

    @Test
    void a_definition_that_is_not_there() {
        project.define("ShopPipeline", "a.yml", "a: 1\n").compile();

        refused(project.named("com.example.ShopPipelin", "com.example.Aaa"), Verdict.COULD_NOT_RUN, """
                error[PW901]: definition "com.example.ShopPipelin" is not on the class path
                   = help: did you mean "com.example.ShopPipeline"? \
                definitions on the class path are "com.example.Aaa", "com.example.ShopPipeline"
                """);
    }

    @Test
    void a_class_that_is_no_definition() {
        project.compile();

        refused(
                project.named("com.example.Text"),
                Verdict.COULD_NOT_RUN,
                "error[PW902]: class \"com.example.Text\" is not a definition\n");
    }

    @Test
    void no_definition_at_all() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("target/none"));

        refused(
                Definitions.scanned(List.of(empty), List.of(empty)),
                Verdict.COULD_NOT_RUN,
                "error[PW908]: no definition was found in " + empty + "\n");
    }

    @Test
    void two_definitions_for_one_file() {
        project.define("Bbb", "x/../first.yml", "b: 1\n").compile();

        refused(Verdict.FINDINGS, """
                error[PW921]: definitions "com.example.Aaa" and "com.example.Bbb" both write file "first.yml"
                  --> src/main/java/com/example/Bbb.java:8
                """);
        assertThat(project.text.toString()).contains("the first is written here: src/main/java/com/example/Aaa.java:8");
    }

    @ParameterizedTest
    @CsvSource({
        "../out.yml",
        "a/../../out.yml",
        "/tmp/out.yml",
        "C:/out.yml",
        "a\\\\out.yml",
        ".",
        "''",
        "a/",
        "link/out.yml",
        "link/new/out.yml",
        "file-link.yml",
    })
    void a_path_outside_of_the_project(String path) throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createSymbolicLink(project.resolve("link"), outside);
        Files.createSymbolicLink(project.resolve("file-link.yml"), Files.writeString(outside.resolve("f"), "f\n"));
        this.project = new UsersProject(project);
        this.project.define("Shop", path, "a: 1\n").compile();

        refused(
                Verdict.FINDINGS,
                "error[PW920]: definition \"com.example.Shop\" writes \"" + path.replace("\\\\", "\\"));
        assertThat(outside.resolve("f")).hasContent("f\n");
        try (var files = Files.list(outside)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_link_that_leads_nowhere() throws IOException {
        project.define("Shop", "link.yml", "a: 1\n").compile();
        Files.createSymbolicLink(folder.resolve("link.yml"), Path.of("nowhere.yml"));

        refused(Verdict.COULD_NOT_RUN, "error[PW922]: file \"link.yml\" cannot be written: ");
    }

    @Test
    void a_folder_where_a_file_should_be() throws IOException {
        project.define("Shop", "z/shop.yml", "a: 1\n").compile();
        Files.createDirectories(folder.resolve("z/shop.yml"));

        refused(
                Verdict.COULD_NOT_RUN,
                "error[PW922]: file \"z/shop.yml\" cannot be written: a folder of that name is in the way\n");
    }

    @Test
    void a_file_where_a_folder_should_be_leaves_no_new_folders_either() {
        project.define("Bbb", "new/deep/b.yml", "b: 1\n")
                .define("Shop", "z/shop.yml", "a: 1\n")
                .compile()
                .write("z", "not a folder\n");

        refused(Verdict.COULD_NOT_RUN, "error[PW922]: file \"z/shop.yml\" cannot be written: ");
    }

    @Test
    void a_read_only_folder() throws IOException {
        project.define("Shop", "z/shop.yml", "a: 1\n").compile();
        Path readOnly = Files.createDirectory(folder.resolve("z"));
        assertThat(readOnly.toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(readOnly), "a user who may write everywhere cannot be kept out");

        try {
            refused(
                    Verdict.COULD_NOT_RUN,
                    "error[PW922]: file \"z/shop.yml\" cannot be written: the folder " + readOnly.toRealPath()
                            + " is read-only\n");
        } finally {
            assertThat(readOnly.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void a_missing_project_folder() {
        project.compile();
        Path missing = folder.resolve("missing");

        assertThat(new Generate(Project.of(missing), project.scanned(), project).run())
                .isEqualTo(Verdict.COULD_NOT_RUN);
        assertThat(project.text.toString())
                .startsWith("error[PW913]: project folder \"" + missing + "\" does not exist\n");
        assertThat(missing).doesNotExist();
    }

    @Test
    void a_missing_class_path_entry() {
        project.compile();
        Path missing = folder.resolve("lib/none.jar");

        refused(
                Definitions.scanned(List.of(project.classes()), List.of(project.classes(), missing)),
                Verdict.COULD_NOT_RUN,
                "error[PW909]: class path entry \"" + missing + "\" does not exist\n");
    }

    @Test
    void a_class_path_entry_that_is_no_jar() {
        project.compile().write("target/broken.jar", "no jar");
        Path broken = folder.resolve("target/broken.jar");

        refused(
                Definitions.scanned(List.of(project.classes()), List.of(project.classes(), broken)),
                Verdict.COULD_NOT_RUN,
                "error[PW909]: class path entry \"" + broken + "\" is neither a folder nor a jar: ");
    }

    @Test
    void another_version_of_the_library_on_the_class_path() {
        project.compile().write("target/classes/" + LibraryVersion.RESOURCE, "version=0.0.1\n");

        refused(
                Verdict.COULD_NOT_RUN,
                "error[PW910]: the class path holds Pipewright 0.0.1, but this tool is Pipewright "
                        + LibraryVersion.current() + "\n");
    }

    @Test
    void a_class_for_a_newer_java() throws IOException {
        project.compile();
        Path file = project.classes().resolve("com/example/Aaa.class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[7] = (byte) (Runtime.version().feature() + 44 + 1);
        Files.write(file, bytes);

        refused(
                Verdict.COULD_NOT_RUN,
                "error[PW907]: definition \"com.example.Aaa\" is too new for Java "
                        + Runtime.version().feature() + ": it was compiled for Java "
                        + (Runtime.version().feature() + 1) + "\n");
        project.text.setLength(0);
        refused(
                project.named("com.example.Aaa"),
                Verdict.COULD_NOT_RUN,
                "error[PW907]: definition \"com.example.Aaa\" is too new for Java ");
    }

    @Test
    void a_class_with_a_missing_library_does_not_break_the_scan() throws IOException {
        project.add("Library", "public class Library {}")
                .add("UsesLibrary", "class UsesLibrary extends Library {}")
                .add("Shop", "class Shop extends Library implements PipelineDefinition {" + DEFINES + "}")
                .compile();
        Files.delete(project.classes().resolve("com/example/Library.class"));

        assertThat(project.generate()).isEqualTo(Verdict.FINE);
        assertThat(project.progress).containsExactly("wrote first.yml");
        assertThat(project.text.toString())
                .startsWith("warning[PW906]: definition \"com.example.Shop\" cannot be loaded: "
                        + "class com.example.Library is missing; it is left out\n");
    }

    @Test
    void a_named_definition_with_a_missing_library_is_an_error() throws IOException {
        project.add("Library", "public class Library {}")
                .add("Shop", "class Shop extends Library implements PipelineDefinition {" + DEFINES + "}")
                .compile();
        Files.delete(project.classes().resolve("com/example/Library.class"));

        refused(
                project.named("com.example.Aaa", "com.example.Shop"),
                Verdict.FINDINGS,
                "error[PW906]: definition \"com.example.Shop\" cannot be loaded: class com.example.Library is missing\n");
    }

    @Test
    void a_source_file_that_does_not_compile() {
        project.write("Pipeline.java", "class Pipeline {\n    int a = \"one\";\n}\n");

        refused(Definitions.source(folder.resolve("Pipeline.java"), List.of()), Verdict.FINDINGS, """
                error[PW911]: does not compile: incompatible types: java.lang.String cannot be converted to int
                  --> Pipeline.java:2
                  |
                2 |     int a = "one";
                """);
    }

    @Test
    void a_source_file_that_is_not_there() {
        refused(
                new Definitions(List.of(), List.of(), List.of(), Optional.of(folder.resolve("None.java"))),
                Verdict.COULD_NOT_RUN,
                "error[PW913]: source file \"" + folder.resolve("None.java") + "\" does not exist\n");
    }
}
