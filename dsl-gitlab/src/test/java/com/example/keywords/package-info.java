/**
 * Java in, YAML out: every keyword, and how keywords play together.
 *
 * <p>A case is a method without parameters that gives a job or a pipeline, in a class of its section ({@code CacheCases});
 * the method says what the case shows, and its YAML lies in {@code src/test/resources/golden/keywords/<section>/<method>.yml}.
 * {@code -Dgolden.update=true} writes it; read it before you commit it. {@code KeywordGoldensTest} asks of every case what
 * nobody has to write down: it is written twice with the same bytes, is valid, has no findings, is read back as meant by us
 * and by Ruby, and no keyword is left without a case. A new section is a line in {@code Sections}. The package is none of our own, so
 * that origins point here, as they point into a user's sources.
 */
@NullMarked
package com.example.keywords;

import org.jspecify.annotations.NullMarked;
