package dev.pipewright.check;

import dev.pipewright.diagnostic.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The specification of a check; its page in {@code docs/checks} is printed from it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CheckInfo {

    /** The id that findings carry: {@code GL101}. */
    String id();

    /** The problem in kebab case: {@code needs-unknown-job}. */
    String name();

    /** How bad a finding is. */
    Severity severity();

    /** The problem in one sentence without a full stop. */
    String summary();

    /** Why it matters, and what to do. */
    String why();

    /** What of the library does it right by itself: {@code practice "expiring-artifacts"}; empty for nothing. */
    String mendedBy() default "";
}
