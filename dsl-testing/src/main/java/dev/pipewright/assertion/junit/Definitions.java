package dev.pipewright.assertion.junit;

import dev.pipewright.definition.PipelineDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** The definitions that a test class is about: those that it names, else those of the project. */
final class Definitions {

    private final Class<?> test;

    private Definitions(Class<?> test) {
        this.test = test;
    }

    static Definitions of(Class<?> test) {
        return new Definitions(test);
    }

    List<Class<? extends PipelineDefinition>> all() {
        // A nested test class speaks of what the class around it names, unless it says otherwise.
        for (Class<?> place = test; place != null; place = place.getEnclosingClass()) {
            Optional<PipelineTest> annotation = AnnotationSupport.findAnnotation(place, PipelineTest.class);
            if (annotation.isPresent()) {
                List<Class<? extends PipelineDefinition>> named =
                        List.of(annotation.get().value());
                return named.isEmpty() ? ofProject() : named;
            }
        }
        return ofProject();
    }

    private List<Class<? extends PipelineDefinition>> ofProject() {
        List<Class<? extends PipelineDefinition>> beside = new ArrayList<>();
        List<Class<? extends PipelineDefinition>> others = new ArrayList<>();
        String tests = ownRoot();
        for (URI root : roots()) {
            (root.toString().equals(tests) ? beside : others).addAll(in(root));
        }
        return others.isEmpty() ? beside : others;
    }

    private static List<Class<? extends PipelineDefinition>> in(URI root) {
        List<Class<? extends PipelineDefinition>> found = new ArrayList<>();
        ReflectionSupport.findAllClassesInClasspathRoot(root, Definitions::isDefinition, name -> true)
                .forEach(type -> found.add(type.asSubclass(PipelineDefinition.class)));
        found.sort(Comparator.comparing(Class::getName));
        return found;
    }

    private static boolean isDefinition(Class<?> type) {
        return PipelineDefinition.class.isAssignableFrom(type)
                && !Modifier.isAbstract(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && hasPlainConstructor(type);
    }

    private static boolean hasPlainConstructor(Class<?> type) {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 0 && !Modifier.isPrivate(constructor.getModifiers())) {
                return true;
            }
        }
        return false;
    }

    /** The folders of the class path; a jar is no part of the project. */
    private Set<URI> roots() {
        Set<URI> roots = new LinkedHashSet<>();
        try {
            for (URL url : Collections.list(test.getClassLoader().getResources(""))) {
                if (url.getProtocol().equals("file")) {
                    roots.add(url.toURI());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the class path", e);
        } catch (URISyntaxException e) {
            throw new ParameterResolutionException("the class path has a folder that cannot be read", e);
        }
        return roots;
    }

    private String ownRoot() {
        CodeSource source = test.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? ""
                : source.getLocation().toString();
    }

    static PipelineDefinition instance(Class<? extends PipelineDefinition> type) {
        return ReflectionSupport.newInstance(type);
    }
}
