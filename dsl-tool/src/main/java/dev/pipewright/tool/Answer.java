package dev.pipewright.tool;

/**
 * What a use case has to say, and how it ended; findings are told to its {@link Report}.
 *
 * @param text what was asked for, ending in a newline; empty where there is nothing to say
 * @param verdict how it ended
 */
public record Answer(String text, Verdict verdict) {}
