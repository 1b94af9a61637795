package dev.pipewright.tool;

import dev.pipewright.definition.PipelineDefinition;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the classes in folders and jars that are, or may be, definitions, without loading any. */
final class DefinitionScan {

    private static final String DEFINITION = PipelineDefinition.class.getName();

    private final Map<String, ClassHeader> headers = new TreeMap<>();

    static DefinitionScan of(List<Path> places) throws IOException {
        DefinitionScan scan = new DefinitionScan();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                scan.readFolder(place);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    scan.readFolder(jar.getPath("/"));
                }
            }
        }
        return scan;
    }

    /** A scan of classes that were compiled in memory. */
    static DefinitionScan of(Map<String, byte[]> classes) throws IOException {
        DefinitionScan scan = new DefinitionScan();
        for (byte[] bytes : classes.values()) {
            scan.add(new ByteArrayInputStream(bytes));
        }
        return scan;
    }

    /** The concrete classes that are definitions for sure or perhaps, sorted by name. */
    List<ClassHeader> candidates() {
        return headers.values().stream()
                .filter(header -> !header.isAbstract() && kinship(header) != Kinship.NONE)
                .toList();
    }

    /** Whether all ancestors that decide are known, so that the class is a definition whatever else is missing. */
    boolean isCertain(ClassHeader header) {
        return kinship(header) == Kinship.CERTAIN;
    }

    private Kinship kinship(ClassHeader header) {
        Kinship best = Kinship.NONE;
        for (String parent : header.parents()) {
            ClassHeader known = headers.get(parent);
            Kinship through = parent.equals(DEFINITION)
                    ? Kinship.CERTAIN
                    : known != null ? kinship(known) : parent.startsWith("java.") ? Kinship.NONE : Kinship.POSSIBLE;
            best = best.compareTo(through) >= 0 ? best : through;
        }
        return best;
    }

    private void readFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(DefinitionScan::isClass)::iterator) {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                    add(in);
                } catch (IOException e) {
                    throw new IOException(file + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private void add(InputStream in) throws IOException {
        ClassHeader header = ClassHeader.read(in);
        headers.putIfAbsent(header.name(), header);
    }

    private static boolean isClass(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".class")
                && !name.equals("module-info.class")
                && !name.equals("package-info.class")
                && !file.toString().startsWith("/META-INF/");
    }

    private enum Kinship {
        NONE,
        POSSIBLE,
        CERTAIN
    }
}
