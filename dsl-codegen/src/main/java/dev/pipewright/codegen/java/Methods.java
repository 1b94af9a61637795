package dev.pipewright.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The methods that look alike in every generated class. */
final class Methods {

    private Methods() {}

    static MethodSpec.Builder open(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(returns);
    }

    static MethodSpec.Builder override(String name, TypeName returns) {
        return open(name, returns).addAnnotation(Override.class);
    }

    /** Equality by node, and by name where the class carries one. */
    static void addIdentity(TypeSpec.Builder type, ClassName self, CodeBlock text, boolean named) {
        String sameName = named ? " && name.equals(that.name)" : "";
        type.addMethod(override("equals", TypeName.BOOLEAN)
                .addParameter(ClassName.get(Object.class).annotated(Types.NULLABLE), "other")
                .addStatement("return other instanceof $T that && node.equals(that.node)" + sameName, self)
                .build());
        type.addMethod(override("hashCode", TypeName.INT)
                .addStatement(named ? "return 31 * name.hashCode() + node.hashCode()" : "return node.hashCode()")
                .build());
        type.addMethod(override("toString", Types.STRING)
                .addStatement("return $L", text)
                .build());
    }
}
