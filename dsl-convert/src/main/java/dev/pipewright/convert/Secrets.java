package dev.pipewright.convert;

import dev.pipewright.port.Account;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The secrets of Drone: variables of the project in GitLab, each told once. */
final class Secrets {

    private final Set<String> told = new TreeSet<>();

    /** The variable that a {@code from_secret} is. */
    String variable(Account reference) {
        String variable = reference.text("from_secret").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "_");
        String now = "is the CI/CD variable " + variable;
        if (told.add(variable)) {
            reference.change("from_secret", now, "create it in the project's settings, masked and hidden");
        } else {
            reference.keep("from_secret", now.substring("is ".length()));
        }
        reference.close();
        return variable;
    }
}
