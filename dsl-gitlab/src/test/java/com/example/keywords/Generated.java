package com.example.keywords;

import dev.pipewright.tree.TypedMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The classes that the schema became. */
final class Generated {

    private static final Path SOURCES =
            Path.of("target", "generated-sources", "pipewright", "dev", "pipewright", "gitlab");

    private Generated() {}

    /** The classes of objects, by name. */
    static List<Class<?>> objects() {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName()).replace(".java", "");
                Class<?> type = Class.forName("dev.pipewright.gitlab." + name);
                if (TypedMapping.class.isAssignableFrom(type)) {
                    types.add(type);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ClassNotFoundException stale) {
            throw new AssertionError("a generated source without a class", stale);
        }
        return types;
    }

    /** The methods that give a copy with something set or added. */
    static List<Method> setters(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && !method.getName().equals("over")
                        && method.getReturnType() == type)
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
    }
}
