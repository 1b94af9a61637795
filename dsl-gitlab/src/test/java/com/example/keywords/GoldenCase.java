package com.example.keywords;

import dev.pipewright.gitlab.GitLab;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A case: what it is called, the pipeline that it writes, and what is wrong with that.
 *
 * @param section the folder of its file
 * @param method the method that makes it
 */
record GoldenCase(String section, Method method) {

    static List<GoldenCase> of(Class<?> section) {
        String folder = section.getSimpleName().replaceAll("Cases$", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(section.getDeclaredMethods())
                .filter(method -> !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> new GoldenCase(folder, method))
                .toList();
    }

    /** The path of the expected YAML. */
    String file() {
        return section + "/" + method.getName() + ".yml";
    }

    List<String> findings() {
        Finds finds = method.getAnnotation(Finds.class);
        return finds == null ? List.of() : List.of(finds.value());
    }

    /** Makes the pipeline anew; a job alone becomes one, and no practice changes what the case says. */
    Pipeline pipeline() {
        try {
            var constructor = method.getDeclaringClass().getDeclaredConstructor();
            Object made = method.invoke(constructor.newInstance());
            Pipeline written = made instanceof Job job ? alone(job) : (Pipeline) made;
            return written.practices(Practices.none());
        } catch (InvocationTargetException failed) {
            throw new AssertionError(file() + " failed: " + failed.getCause(), failed.getCause());
        } catch (ReflectiveOperationException wrong) {
            throw new LinkageError(file() + " is no case", wrong);
        }
    }

    private static Pipeline alone(Job job) {
        return GitLab.pipeline().jobs(job);
    }

    @Override
    public String toString() {
        return file();
    }
}
