/** Tests that stand where a user's code stands: outside of our own packages. */
@NullMarked
package com.example;

import org.jspecify.annotations.NullMarked;
