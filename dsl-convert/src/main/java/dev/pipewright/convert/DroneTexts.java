package dev.pipewright.convert;

import dev.pipewright.port.Fate;
import dev.pipewright.port.Ledger;
import dev.pipewright.tree.Scalar;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a step with the variables that they have in GitLab, after what Drone does to them before it reads the file. */
final class DroneTexts {

    /** A doubled dollar, a variable in braces with what is done to it, or a plain variable. */
    private static final Pattern DOLLAR =
            Pattern.compile("\\$\\$|\\$\\{#?([A-Za-z_][A-Za-z0-9_]*)([^}]*)}|\\$([A-Za-z_][A-Za-z0-9_]*)");

    private static final Pattern SHORT_SHA = Pattern.compile("DRONE_COMMIT(_SHA|_AFTER)?:0:8");
    private static final Pattern SHELLS_OWN = Pattern.compile("(:?[-=?+].*|##?.*|%%?.*)?", Pattern.DOTALL);

    /** In Drone, the branch that a pull request goes into. */
    private static final Set<String> OF_BRANCH = Set.of("DRONE_BRANCH", "DRONE_COMMIT_BRANCH");

    private final String path;
    private final Ledger ledger;

    DroneTexts(String path, Ledger ledger) {
        this.path = path;
        this.ledger = ledger;
    }

    /** A line of a script: the shell puts in what Drone put in before. */
    Scalar script(Scalar line) {
        return rewritten(line, true);
    }

    /** A value outside of scripts: GitLab puts in plain variables, where Drone leaves them alone. */
    Scalar value(Scalar value) {
        return rewritten(value, false);
    }

    /** The same for a text that the file has at the place of a value. */
    String value(String text, Scalar at) {
        return value(Scalar.of(text, at.origin())).text();
    }

    private Scalar rewritten(Scalar scalar, boolean script) {
        if (scalar.isNull() || !scalar.text().contains("$")) {
            return scalar;
        }
        Matcher matcher = DOLLAR.matcher(scalar.text());
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String replacement = script ? inScript(matcher, scalar) : inValue(matcher, scalar);
            matcher.appendReplacement(out, Matcher.quoteReplacement(replacement));
        }
        matcher.appendTail(out);
        return Scalar.of(out.toString(), scalar.origin());
    }

    private String inScript(Matcher found, Scalar at) {
        if (found.group(1) != null) {
            return braces(found, at);
        }
        if (found.group(3) != null) {
            return isServers(found.group(3)) ? "$" + name(found.group(3), at) : found.group();
        }
        return "$";
    }

    private String inValue(Matcher found, Scalar at) {
        if (found.group(1) == null) {
            return found.group(3) == null ? "$$" : "$$" + found.group(3);
        }
        if (isShortSha(found)) {
            return "${CI_COMMIT_SHORT_SHA}";
        }
        boolean plain = found.group(2).isEmpty() && !found.group().startsWith("${#");
        if (!plain) {
            tell(
                    Fate.LOST,
                    at,
                    found.group() + " is more than a variable, which GitLab knows in scripts alone",
                    "compute it in a script");
        } else if (!isServers(found.group(1))) {
            tell(
                    Fate.CHANGED,
                    at,
                    "Drone puts nothing in the place of " + found.group() + " unless the build is given it",
                    "GitLab puts in its variable of that name");
        }
        return "${" + name(found.group(1), at) + "}";
    }

    /** Drone replaces what stands in braces before the shell gets it. */
    private String braces(Matcher found, Scalar at) {
        if (isShortSha(found)) {
            return "${CI_COMMIT_SHORT_SHA}";
        }
        String opening = found.group().startsWith("${#") ? "${#" : "${";
        if (!SHELLS_OWN.matcher(found.group(2)).matches()) {
            tell(
                    Fate.CHANGED,
                    at,
                    found.group() + " is done by the shell now, and not every shell can",
                    "use an image whose shell is bash");
        }
        if (!isServers(found.group(1))) {
            tell(
                    Fate.CHANGED,
                    at,
                    "Drone puts nothing in the place of " + found.group() + " unless the build is given it",
                    "the shell puts in its variable now");
        }
        return opening + name(found.group(1), at) + found.group(2) + "}";
    }

    private static boolean isShortSha(Matcher found) {
        return SHORT_SHA.matcher(found.group(1) + found.group(2)).matches()
                && !found.group().startsWith("${#");
    }

    private static boolean isServers(String name) {
        return name.startsWith("DRONE_");
    }

    private String name(String drone, Scalar at) {
        if (!isServers(drone)) {
            return drone;
        }
        if (OF_BRANCH.contains(drone)) {
            tell(
                    Fate.CHANGED,
                    at,
                    drone + " is CI_COMMIT_BRANCH, which a merge request does not have",
                    "for merge requests take CI_MERGE_REQUEST_TARGET_BRANCH_NAME");
        }
        return Counterparts.inGitLab(drone).orElseGet(() -> {
            tell(
                    Fate.LOST,
                    at,
                    "the variable " + drone + " has no counterpart",
                    "it is empty now: compute it in the script");
            return drone;
        });
    }

    private void tell(Fate fate, Scalar at, String message, String remedy) {
        ledger.note(fate, path, at.origin(), message, remedy);
    }
}
