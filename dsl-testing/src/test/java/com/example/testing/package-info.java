/** Tests that look at this library as its users do: outside of its packages, so that lines of Java are theirs. */
@NullMarked
package com.example.testing;

import org.jspecify.annotations.NullMarked;
