package dev.pipewright.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.pipewright.check.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rules that hold in every module. */
public final class ModuleRules {

    /** A library can be replaced only where no user sees its types. */
    public static final ArchRule NO_FOREIGN_TYPES_IN_PUBLIC_SIGNATURES =
            codeUnits().that().arePublic().or().areProtected().should(nameOnly("java.", "javax.", "dev.pipewright."));

    /** A check that remembers something finds other things the second time. */
    public static final ArchRule CHECKS_ARE_STATELESS = fields().that()
            .areDeclaredInClassesThat()
            .areAssignableTo(Check.class)
            .should()
            .beFinal()
            .allowEmptyShould(true);

    private ModuleRules() {}

    /** As {@link #NO_FOREIGN_TYPES_IN_PUBLIC_SIGNATURES}, with the types of some packages excepted. */
    public static ArchRule noForeignTypesInPublicSignaturesBut(String... packages) {
        return codeUnits()
                .that()
                .arePublic()
                .or()
                .areProtected()
                .should(nameOnly(Stream.concat(Stream.of("java.", "javax.", "dev.pipewright."), Stream.of(packages))
                        .toArray(String[]::new)));
    }

    private static ArchCondition<JavaCodeUnit> nameOnly(String... packages) {
        return new ArchCondition<>("name only types of Java and of Pipewright") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                if (!isVisible(unit.getOwner())) {
                    return;
                }
                List<JavaType> types = new ArrayList<>(unit.getParameterTypes());
                types.add(unit.getReturnType());
                types.stream()
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> !type.isPrimitive() && !startsWithOne(type.getName(), packages))
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(unit, unit.getFullName() + " names " + type.getName())));
            }
        };
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ModuleRules::isVisible).orElse(true);
    }

    private static boolean startsWithOne(String name, String... packages) {
        for (String start : packages) {
            if (name.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
