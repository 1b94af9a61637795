/**
 * Files of one CI system as those of another: {@code samples/convert} has the sources, what the goal {@code convert} makes of them, and
 * its accounts. {@link com.example.convert.ConvertedFilesTest} holds that the same runs on both sides.
 */
@NullMarked
package com.example.convert;

import org.jspecify.annotations.NullMarked;
