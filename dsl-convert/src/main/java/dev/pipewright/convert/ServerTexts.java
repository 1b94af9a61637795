package dev.pipewright.convert;

import dev.pipewright.port.Fate;
import dev.pipewright.port.Ledger;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts outside of commands, in which the server puts in variables before anything runs.
 *
 * @param path what notes call the place of the texts
 * @param ledger takes the notes
 */
record ServerTexts(String path, Ledger ledger) {

    private static final Pattern REFERENCE =
            Pattern.compile("\\$(?:\\{([A-Za-z_][A-Za-z0-9_]*)}|([A-Za-z_][A-Za-z0-9_]*))");

    /** The text with Drone's variables: {@code $CI_COMMIT_TAG} is {@code ${DRONE_TAG}}. */
    Node server(Scalar value) {
        Matcher matcher = REFERENCE.matcher(value.text());
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String variable = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            String drone = Counterparts.inDrone().get(variable);
            if (drone == null) {
                ledger.note(
                        Fate.LOST,
                        path,
                        value.origin(),
                        "$" + variable + " in \"" + value.text()
                                + "\" is put in by nobody: Drone knows no such variable",
                        "write its value");
            }
            matcher.appendReplacement(
                    text, Matcher.quoteReplacement(drone == null ? "$" + variable : "${" + drone + "}"));
        }
        return Scalar.of(matcher.appendTail(text).toString(), value.origin());
    }

    /** Variables as an environment; empty where there are none. */
    Optional<Mapping> environment(Map<String, String> variables, Origin origin) {
        Mapping.Builder environment = Mapping.builder(origin);
        variables.forEach((key, value) -> {
            if (!value.isEmpty()) {
                environment.put(key, server(Scalar.of(value, origin)));
            }
        });
        return Optional.of(environment.build()).filter(all -> !all.isEmpty());
    }
}
