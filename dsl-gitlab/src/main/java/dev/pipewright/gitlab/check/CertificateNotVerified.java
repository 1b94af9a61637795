package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.shell.Shell.Command;
import dev.pipewright.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

@CheckInfo(
        id = "GL413",
        name = "certificate-not-verified",
        severity = WARNING,
        summary = "A script does not verify with whom it talks",
        why = """
        Without verification anybody on the way can answer instead: what is downloaded, and the token that is sent
        along, are theirs. Add the server's certificate authority to the image, or name it by CURL_CA_BUNDLE,
        GIT_SSL_CAINFO or NODE_EXTRA_CA_CERTS.
        """)
final class CertificateNotVerified implements Check<EffectivePipeline> {

    private static final Map<String, Set<String>> SWITCHES = Map.of(
            "GIT_SSL_NO_VERIFY", Set.of("1", "true"),
            "NODE_TLS_REJECT_UNAUTHORIZED", Set.of("0"),
            "PYTHONHTTPSVERIFY", Set.of("0"));

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        SetVariables.each(pipeline, (name, value, place) -> {
            if (SWITCHES.getOrDefault(name, Set.of()).contains(value.text())) {
                report(
                        value,
                        place,
                        name + ": " + value.text(),
                        causes,
                        () -> pipeline.repairSites().removeVariable("verify certificates", value));
            }
        });
        pipeline.script()
                .filter(line -> line.holds("curl", "--no-check-certificate", "sslVerify", "strict-ssl"))
                .forEach(line -> line.first(CertificateNotVerified::trustsAll)
                        .ifPresent(command -> report(
                                line.node(),
                                line.place(),
                                command.shown(),
                                causes,
                                () -> VerifiedCommand.repair(pipeline, line.node()))));
    }

    static boolean trustsAll(Command command) {
        List<String> arguments = command.arguments();
        return switch (command.name()) {
            case "curl" ->
                arguments.stream()
                        .anyMatch(word -> word.equals("--insecure") || word.matches("-[sSfLgkvI]*k[sSfLgkvIoO]*"));
            case "wget" -> arguments.contains("--no-check-certificate");
            case "git" -> String.join(" ", arguments).matches("(?i).*http\\.sslverify[ =](?:false|0).*");
            case "npm", "yarn" -> String.join(" ", arguments).matches(".*strict-ssl[ =]false.*");
            default -> false;
        };
    }

    private static void report(
            Node node, Supplier<Place> place, String what, Causes causes, Supplier<Optional<Repair>> repair) {
        causes.report(
                node,
                place,
                where -> where.owner() + " does not verify certificates: \"" + what + "\"",
                finding -> RepairSites.add(
                        finding.addHelp("trust the server's own certificate authority instead of everybody"),
                        repair.get()));
    }
}
