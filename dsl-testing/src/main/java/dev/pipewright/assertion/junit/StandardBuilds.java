package dev.pipewright.assertion.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs a parameterized test once for each build of {@link dev.pipewright.assertion.Event#ofDrone()}; its first parameter is the
 * {@link dev.pipewright.drone.build.Build}.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @StandardBuilds
 * void nothingIsEverRefused(Build build, DroneConfiguration shop) {
 *   assertThat(shop).on(build.trusted(true)).doesNotRun();
 * }
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
// A method, since JUnit changed the interface of its argument providers between the versions that this must work with.
@MethodSource("dev.pipewright.assertion.junit.StandardArguments#builds")
public @interface StandardBuilds {}
