package dev.pipewright.convert;

import dev.pipewright.port.Account;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The secrets of Drone: variables of the project in GitLab, each told once. */
final class Secrets {

    /** The secret of each variable. */
    private final Map<String, String> told = new HashMap<>();

    /** The variable that a {@code from_secret} is. */
    String variable(Account reference) {
        String secret = reference.text("from_secret");
        String variable = secret.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "_");
        String now = "is the CI/CD variable " + variable;
        String first = told.putIfAbsent(variable, secret);
        if (first != null && !first.equals(secret)) {
            reference.change(
                    "from_secret", now + ", as \"" + first + "\" is", "rename one of the two, if their values differ");
        } else if (first == null) {
            reference.change("from_secret", now, "create it in the project's settings, masked and hidden");
        } else {
            reference.keep("from_secret", now.substring("is ".length()));
        }
        reference.close();
        return variable;
    }
}
