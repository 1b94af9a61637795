package com.example.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.AllowFailure;
import dev.pipewright.gitlab.CacheKey;
import dev.pipewright.gitlab.GitLab;
import dev.pipewright.gitlab.Include;
import dev.pipewright.gitlab.JobReference;
import dev.pipewright.gitlab.Need;
import dev.pipewright.gitlab.Parallel;
import dev.pipewright.gitlab.Reference;
import dev.pipewright.gitlab.Stage;
import dev.pipewright.gitlab.Trigger;
import dev.pipewright.gitlab.When;
import dev.pipewright.gitlab.expression.Condition;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.TypedMapping;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Calls every overload of every generated class with a value of its type. */
class EveryMethodSetsItsKeywordTest {

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(Duration.class, Duration.ofDays(1)),
            Map.entry(Node.class, Scalar.of("a")),
            Map.entry(When.class, When.ALWAYS),
            Map.entry(Reference.class, Reference.to(".a", "b")),
            Map.entry(Stage.class, Stage.of("a")),
            Map.entry(Need.class, Need.of("a")),
            Map.entry(JobReference.class, GitLab.external("a")),
            Map.entry(Condition.class, Condition.parse("$A")),
            Map.entry(CacheKey.class, CacheKey.of("a")),
            Map.entry(Parallel.class, Parallel.of(2)),
            Map.entry(AllowFailure.class, AllowFailure.of(true)),
            Map.entry(Trigger.class, Trigger.of("group/a")),
            Map.entry(Include.class, Include.local("a.yml")));

    /** Where not any text will do. */
    private static final Map<String, String> TEXTS = Map.of(
            "Job.coverage", "/a/",
            "Environment.url", "https://a.example",
            "Release.releasedAt", "2030-01-31T08:00:00Z",
            "Job.trigger", "group/a",
            "Rule.condition", "$A",
            "WorkflowRule.condition", "$A",
            "IncludeRule.condition", "$A",
            "InputRule.condition", "$A");

    @Test
    void every_overload_sets_one_key_of_a_copy_and_reads_it_back() throws ReflectiveOperationException {
        int calls = 0;
        for (Class<?> type : Generated.objects()) {
            for (Method method : Generated.setters(type)) {
                TypedMapping<?> before = (TypedMapping<?>) empty(type);
                Object[] arguments = arguments(type, method);
                TypedMapping<?> after = (TypedMapping<?>) call(method, before, arguments);
                assertThat(before.toNode().isEmpty())
                        .as("%s left the original alone", method)
                        .isTrue();
                assertThat(after.toNode().keys()).as("%s", method).hasSize(1);
                if (!List.of(arguments).contains(VALUES.get(Reference.class)) && !isEntry(method)) {
                    assertThat(accessor(type, method).invoke(after))
                            .as("%s", method)
                            .isNotEqualTo(Optional.empty());
                }
                calls++;
            }
        }
        assertThat(calls).isGreaterThan(900);
    }

    private static boolean isEntry(Method method) {
        return method.getParameterCount() > 1
                && method.getParameterTypes()[0] == String.class
                && accessorName(method).isEmpty();
    }

    private static Optional<String> accessorName(Method method) {
        String name = method.getName();
        String added = name.startsWith("add") ? Character.toLowerCase(name.charAt(3)) + name.substring(4) : name;
        for (String candidate : List.of(name, name + "List", name + "Node", added + "List", added + "Node")) {
            for (Method each : method.getDeclaringClass().getDeclaredMethods()) {
                if (each.getName().equals(candidate)
                        && each.getParameterCount() == 0
                        && each.getReturnType() == Optional.class) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private static Method accessor(Class<?> type, Method method) throws ReflectiveOperationException {
        return type.getMethod(accessorName(method).orElseThrow(() -> new AssertionError("no accessor for " + method)));
    }

    private static Object call(Method method, Object target, Object... arguments) throws ReflectiveOperationException {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException refused) {
            throw new AssertionError(method + " refused " + List.of(arguments), refused.getCause());
        }
    }

    private static Object empty(Class<?> type) throws ReflectiveOperationException {
        Mapping nothing = Mapping.empty(Origin.unknown());
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals("from") && Modifier.isStatic(method.getModifiers())) {
                return method.getParameterCount() == 1
                        ? method.invoke(null, nothing)
                        : method.invoke(null, "a", nothing);
            }
        }
        throw new AssertionError("no from in " + type);
    }

    private static Object[] arguments(Class<?> type, Method method) throws ReflectiveOperationException {
        List<Object> arguments = new ArrayList<>();
        String place = type.getSimpleName() + "." + method.getName();
        for (Type each : method.getGenericParameterTypes()) {
            arguments.add(value(place, each));
        }
        return arguments.toArray();
    }

    private static Object value(String place, Type type) throws ReflectiveOperationException {
        if (type instanceof WildcardType wildcard) {
            return value(place, wildcard.getUpperBounds()[0]);
        }
        if (type instanceof GenericArrayType array) {
            throw new AssertionError(place + " takes " + array);
        }
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] parts = generic.getActualTypeArguments();
            if (raw == UnaryOperator.class) {
                return UnaryOperator.identity();
            }
            return raw == Map.class ? Map.of("a", value(place, parts[1])) : List.of(value(place, parts[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isArray()) {
            Object array = Array.newInstance(plain.getComponentType(), 1);
            Array.set(array, 0, value(place, plain.getComponentType()));
            return array;
        }
        if (plain == String.class) {
            return TEXTS.getOrDefault(place, "a");
        }
        Object known = VALUES.get(plain);
        return known != null ? known : made(plain);
    }

    private static Object made(Class<?> type) throws ReflectiveOperationException {
        if (TypedMapping.class.isAssignableFrom(type)) {
            return ((TypedMapping<?>) empty(type)).set("name", "a");
        }
        return ((List<?>) type.getMethod("known").invoke(null)).get(0);
    }
}
