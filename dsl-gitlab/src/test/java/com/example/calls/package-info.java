/**
 * What the API refuses: wrong values at the call, and wrong types before that.
 *
 * <p>{@code WrongValuesTest} shows that a wrong value fails where it is written, and that the message says what was given and
 * what would be right. {@code WrongTypesTest} shows what the types promise: it compiles a line that is wrong, and beside it the
 * one that was meant. {@code Snippet} is the compiler of both. The package is none of our own, so that it sees what users see.
 */
@NullMarked
package com.example.calls;

import org.jspecify.annotations.NullMarked;
