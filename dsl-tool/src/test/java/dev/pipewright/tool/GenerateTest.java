package dev.pipewright.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {

    @TempDir
    Path folder;

    private UsersProject project;

    @BeforeEach
    void start() {
        project = new UsersProject(folder);
    }

    @Test
    void every_definition_of_the_project_is_found_and_written_in_the_order_of_names() {
        project.define("Shop", ".gitlab-ci.yml", "build: {}\n")
                .define("Docs", ".gitlab/ci/docs.yml", "docs: é\n")
                .add("Base", "public abstract class Base implements PipelineDefinition {}\n")
                .compile();

        assertThat(project.generate()).isEqualTo(Verdict.FINE);
        assertThat(project.progress).containsExactly("wrote .gitlab/ci/docs.yml", "wrote .gitlab-ci.yml");
        assertThat(project.read(".gitlab-ci.yml")).isEqualTo("build: {}\n");
        assertThat(project.read(".gitlab/ci/docs.yml")).isEqualTo("docs: é\n");
        assertThat(project.snapshot())
                .containsOnlyKeys("", ".gitlab", ".gitlab/ci", ".gitlab/ci/docs.yml", ".gitlab-ci.yml");
    }

    @Test
    void a_definition_is_found_through_a_base_class() {
        project.add("Base", "public abstract class Base implements PipelineDefinition {}\n")
                .add("Shop", """
                        class Shop extends Base {
                            @Override public CiConfiguration define() {
                                return new Text(List.of(new CiFile("a.yml", "a: 1\\n", Origin.here())), List.of());
                            }
                        }
                        """)
                .compile();

        assertThat(project.generate()).isEqualTo(Verdict.FINE);
        assertThat(project.progress).containsExactly("wrote a.yml");
    }

    @Test
    void only_the_named_definitions_run() {
        project.define("Shop", "shop.yml", "a: 1\n")
                .define("Docs", "docs.yml", "b: 1\n")
                .compile();

        assertThat(project.generate(project.named("com.example.Docs"))).isEqualTo(Verdict.FINE);
        assertThat(project.progress).containsExactly("wrote docs.yml");
    }

    @Test
    void a_file_that_is_as_it_should_be_is_not_touched() throws IOException {
        project.define("Shop", "a.yml", "a: 1\n").compile().write("a.yml", "a: 1\n");
        FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve("a.yml"), before);

        assertThat(project.generate()).isEqualTo(Verdict.FINE);
        assertThat(project.progress).containsExactly("unchanged a.yml");
        assertThat(Files.getLastModifiedTime(folder.resolve("a.yml"))).isEqualTo(before);
    }

    @Test
    void a_rewritten_file_keeps_its_permissions() throws IOException {
        project.define("Shop", "a.yml", "a: 1\n").compile().write("a.yml", "a: 2\n");
        Files.setPosixFilePermissions(folder.resolve("a.yml"), PosixFilePermissions.fromString("rw-rw-r--"));

        assertThat(project.generate()).isEqualTo(Verdict.FINE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a.yml"))))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void a_link_to_a_file_of_the_project_stays_a_link() throws IOException {
        project.define("Shop", "a.yml", "a: 1\n").compile().write("real/a.yml", "a: 2\n");
        Files.createSymbolicLink(folder.resolve("a.yml"), Path.of("real/a.yml"));

        assertThat(project.generate()).isEqualTo(Verdict.FINE);
        assertThat(folder.resolve("a.yml")).isSymbolicLink();
        assertThat(project.read("real/a.yml")).isEqualTo("a: 1\n");
    }

    @Test
    void warnings_are_told_and_do_not_keep_files_from_being_written() {
        project.add("Shop", """
                        class Shop implements PipelineDefinition {
                            @Override public CiConfiguration define() {
                                return new Text(
                                    List.of(new CiFile("a.yml", "a: 1\\n", Origin.here())),
                                    List.of(Diagnostic.warning("XY101", "job \\"a\\" is slow", Origin.here())));
                            }
                        }
                        """).compile();

        assertThat(project.generate()).isEqualTo(Verdict.FINE);
        assertThat(project.progress).containsExactly("wrote a.yml");
        assertThat(project.text.toString()).isEqualTo("""
                        warning[XY101]: job "a" is slow
                          --> src/main/java/com/example/Shop.java:10
                           |
                        10 |             List.of(Diagnostic.warning("XY101", "job \\"a\\" is slow", Origin.here())));
                           |

                        """);
    }

    @Test
    void an_error_of_one_definition_keeps_all_files_as_they_are_and_hides_no_other_finding() {
        project.define("Docs", "docs.yml", "b: 1\n")
                .add("Shop", """
                        class Shop implements PipelineDefinition {
                            @Override public CiConfiguration define() {
                                return new Text(
                                    List.of(new CiFile("a.yml", "a: 1\\n", Origin.here())),
                                    List.of(Diagnostic.error("XY101", "job \\"a\\" is wrong", Origin.here())));
                            }
                        }
                        """)
                .add("Tests", """
                        class Tests implements PipelineDefinition {
                            @Override public CiConfiguration define() {
                                throw new IllegalStateException("no stage");
                            }
                        }
                        """)
                .compile()
                .write("docs.yml", "old\n");
        var before = project.snapshot();

        assertThat(project.generate()).isEqualTo(Verdict.FINDINGS);
        assertThat(project.findings).extracting("id").containsExactly("XY101", "PW904");
        assertThat(project.progress).isEmpty();
        assertThat(project.snapshot()).isEqualTo(before);
    }

    @Test
    void a_definition_runs_with_its_own_loader_as_context_and_the_old_one_comes_back() {
        project.add("Shop", """
                        class Shop implements PipelineDefinition {
                            @Override public CiConfiguration define() {
                                boolean own = Thread.currentThread().getContextClassLoader() == Shop.class.getClassLoader();
                                return new Text(List.of(new CiFile("a.yml", own + "\\n", Origin.here())), List.of());
                            }
                        }
                        """).compile();
        ClassLoader before = Thread.currentThread().getContextClassLoader();

        assertThat(project.generate()).isEqualTo(Verdict.FINE);
        assertThat(project.read("a.yml")).isEqualTo("true\n");
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void the_tools_own_libraries_are_not_seen_by_definitions() {
        project.add("Shop", """
                        class Shop implements PipelineDefinition {
                            @Override public CiConfiguration define() {
                                try {
                                    Class.forName("picocli.CommandLine");
                                    throw new IllegalStateException("picocli is seen");
                                } catch (ClassNotFoundException e) {
                                    return new Text(List.of(new CiFile("a.yml", "a: 1\\n", Origin.here())), List.of());
                                }
                            }
                        }
                        """).compile();

        assertThat(project.generate()).isEqualTo(Verdict.FINE);
    }

    @Test
    void files_can_go_to_another_folder() throws IOException {
        project.define("Shop", "a.yml", "a: 1\n").compile();
        Path output = Files.createDirectory(folder.resolve("out"));

        Verdict verdict = new Generate(Project.of(folder).output(output), project.scanned(), project).run();

        assertThat(verdict).isEqualTo(Verdict.FINE);
        assertThat(project.read("out/a.yml")).isEqualTo("a: 1\n");
    }

    @Test
    void a_single_java_file_needs_no_build() {
        project.write("Pipeline.java", """
                        import dev.pipewright.definition.*;
                        import dev.pipewright.tree.Origin;
                        import java.util.List;

                        class Pipeline implements PipelineDefinition {
                            public CiConfiguration define() {
                                return Names.configuration("é");
                            }
                        }
                        """).write("Names.java", """
                        import dev.pipewright.definition.*;
                        import dev.pipewright.diagnostic.Diagnostic;
                        import dev.pipewright.tree.Origin;
                        import java.util.List;

                        record Names(List<CiFile> files, List<Diagnostic> diagnostics) implements CiConfiguration {
                            static CiConfiguration configuration(String job) {
                                return new Names(List.of(new CiFile("a.yml", job + ": 1\\n", Origin.here())), List.of());
                            }
                        }
                        """);

        Verdict verdict = project.generate(Definitions.source(folder.resolve("Pipeline.java"), List.of()));

        assertThat(verdict).as(project.text.toString()).isEqualTo(Verdict.FINE);
        assertThat(project.read("a.yml")).isEqualTo("é: 1\n");
    }
}
