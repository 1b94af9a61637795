package com.example.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** An assertion that a test expects to fail. */
final class FailingAssertion {

    private FailingAssertion() {}

    /** What it says. */
    static String message(ThrowingCallable failing) {
        Throwable failure = catchThrowable(failing);
        assertThat(failure).isInstanceOf(AssertionError.class);
        return String.valueOf(failure.getMessage());
    }
}
