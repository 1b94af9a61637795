package dev.pipewright.gitlab.check;

import dev.pipewright.diagnostic.Repair;
import dev.pipewright.shell.Shell;
import dev.pipewright.shell.Shell.Command;
import dev.pipewright.tree.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the switch that trusts everybody out of a line of script, where nothing else of the line changes by that. */
final class VerifiedCommand {

    private static final Pattern SWITCH = Pattern.compile("\\s+(?:--insecure|--no-check-certificate|-k)(?=\\s|$)");
    private static final Pattern AMONG_OTHERS = Pattern.compile("(\\s-[sSfLgvI]*)k([sSfLgvIoO]*)(?=\\s|$)");
    private static final List<String> SCRIPTS = List.of("script", "before_script", "after_script");

    private VerifiedCommand() {}

    static Optional<Repair> repair(EffectivePipeline pipeline, Scalar line) {
        Optional<String> better = of(line.text());
        if (better.isEmpty()) {
            return Optional.empty();
        }
        for (String keyword : SCRIPTS) {
            Optional<Repair> found = pipeline.repairSites()
                    .of(
                            "verify certificates",
                            keyword,
                            line,
                            job -> true,
                            (repair, place) -> repair.set(place, Scalar.of(better.get())));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The line without the switch; empty where a person should look at it. */
    static Optional<String> of(String line) {
        if (line.contains("\n")) {
            return Optional.empty();
        }
        String better =
                AMONG_OTHERS.matcher(SWITCH.matcher(line).replaceAll("")).replaceAll(VerifiedCommand::others);
        boolean verifies = new Shell(better).commands().stream().noneMatch(CertificateNotVerified::trustsAll);
        return verifies && commands(better).equals(commands(line)) ? Optional.of(better) : Optional.empty();
    }

    private static String others(MatchResult match) {
        return Matcher.quoteReplacement(match.group(1) + match.group(2));
    }

    /** The words of all commands; of those that trust everybody, without the switch. */
    private static List<List<String>> commands(String line) {
        List<List<String>> all = new ArrayList<>();
        for (Command command : new Shell(line).commands()) {
            List<String> words = new ArrayList<>();
            words.add(command.name());
            for (String argument : command.arguments()) {
                String kept = SWITCH.matcher(" " + argument).matches() && CertificateNotVerified.trustsAll(command)
                        ? ""
                        : argument;
                if (CertificateNotVerified.trustsAll(command)) {
                    kept = AMONG_OTHERS
                            .matcher(" " + kept)
                            .replaceAll(VerifiedCommand::others)
                            .strip();
                }
                if (!kept.isEmpty()) {
                    words.add(kept);
                }
            }
            all.add(words);
        }
        return all;
    }
}
