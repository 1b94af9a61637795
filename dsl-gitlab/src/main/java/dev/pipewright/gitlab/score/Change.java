package dev.pipewright.gitlab.score;

/**
 * A change of the pipeline that brings points back.
 *
 * @param id what it is about: the id of a check, {@code GL601}, or the name of a measure, {@code long-path}
 * @param what what to do, in a line
 * @param place the first place to change; empty where it is the pipeline as a whole
 * @param yaml the change in YAML
 * @param java the same in Java
 */
public record Change(String id, String what, String place, String yaml, String java) {}
