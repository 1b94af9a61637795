package dev.pipewright.diagnostic;

/**
 * What a report tells about a check beside its findings.
 *
 * @param id the id that findings carry, {@code GL101}
 * @param name the problem in kebab case
 * @param summary the problem in one sentence without a full stop
 * @param why why it matters, and what to do
 */
public record CheckSummary(String id, String name, String summary, String why) {}
