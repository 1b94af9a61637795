package dev.pipewright.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public types of a module and their members as sorted text, so that a change of what users see is a change of a file
 * that somebody reads. One line a test:
 *
 * <pre>{@code
 * @Test void the_public_api_is_the_committed_one() { ApiDump.check("dsl-core"); }
 * }</pre>
 */
public final class ApiDump {

    private ApiDump() {}

    /** Compares the classes in {@code target/classes} of the module whose tests run with {@code api/<module>.api}. */
    public static void check(String module) {
        Expected.check(Path.of("api", module + ".api"), of(Path.of("target", "classes")));
    }

    /** The public types below a folder of class files, as text. */
    public static String of(Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> names = files.map(
                            file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.contains("-info") && !file.startsWith("META-INF/"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
            StringBuilder out = new StringBuilder();
            for (String name : names) {
                Class<?> type = Class.forName(name, false, ApiDump.class.getClassLoader());
                if (isVisible(type)) {
                    out.append(out.isEmpty() ? "" : "\n").append(type(type));
                }
            }
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return isVisible(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (outer == null || isVisible(outer));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String type(Class<?> type) {
        StringBuilder out = new StringBuilder(declaration(type));
        Type parent = type.getGenericSuperclass();
        if (parent != null && parent != Object.class && !type.isEnum() && !type.isRecord()) {
            out.append(" extends ").append(parent.getTypeName());
        }
        if (type.getGenericInterfaces().length > 0) {
            out.append(type.isInterface() ? " extends " : " implements ")
                    .append(Arrays.stream(type.getGenericInterfaces())
                            .map(Type::getTypeName)
                            .collect(Collectors.joining(", ")));
        }
        out.append('\n');
        TreeSet<String> members = new TreeSet<>();
        List<Member> all = new ArrayList<>(List.of(type.getDeclaredFields()));
        all.addAll(List.of(type.getDeclaredConstructors()));
        all.addAll(List.of(type.getDeclaredMethods()));
        for (Member member : all) {
            boolean ours = !member.isSynthetic() && isVisible(member.getModifiers());
            boolean reachable = Modifier.isPublic(member.getModifiers()) || !Modifier.isFinal(type.getModifiers());
            if (ours && reachable) {
                members.add("  " + text(member, type));
            }
        }
        members.forEach(member -> out.append(member).append('\n'));
        return out.toString();
    }

    /** Newer Javas tell of themselves that a type is sealed; the text is to be the same on all. */
    private static String declaration(Class<?> type) {
        String plain = type.toGenericString().replaceFirst("\\b(non-)?sealed ", "");
        return type.isSealed() ? plain.replaceFirst("\\b(class|interface|@interface) ", "sealed $1 ") : plain;
    }

    private static String text(Member member, Class<?> owner) {
        String text = member instanceof Field field
                ? field.toGenericString()
                : member instanceof Method method
                        ? method.toGenericString()
                        : ((Constructor<?>) member).toGenericString();
        String varargs = member instanceof Executable executable && executable.isVarArgs() ? "..." : "";
        return text.replace(owner.getName() + "." + member.getName(), member.getName())
                        .replace(" synchronized ", " ")
                        .replace(" native ", " ")
                + (varargs.isEmpty() || text.contains("...") ? "" : varargs);
    }
}
