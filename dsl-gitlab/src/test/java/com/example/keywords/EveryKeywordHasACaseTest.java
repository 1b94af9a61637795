package com.example.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A keyword whose methods no case calls fails by name. */
class EveryKeywordHasACaseTest {

    @Test
    void every_keyword_of_the_schema_is_set_in_a_case() {
        Set<String> keywords = new TreeSet<>();
        for (Class<?> type : Generated.objects()) {
            Generated.setters(type).forEach(method -> keywords.add(type.getSimpleName() + "." + method.getName()));
        }
        assertThat(keywords).hasSizeGreaterThan(250);
        keywords.removeAll(called());
        assertThat(keywords).as("keywords without a case").isEmpty();
    }

    private static Set<String> called() {
        JavaClasses cases = new ClassFileImporter().importClasses(Sections.all());
        return cases.stream()
                .flatMap(type -> Stream.concat(
                        type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream()))
                .map(call -> call.getTargetOwner().getSimpleName() + "." + call.getName())
                .collect(Collectors.toSet());
    }
}
