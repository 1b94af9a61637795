package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.Locale;
import java.util.regex.Pattern;

@CheckInfo(
        id = "DR116",
        name = "service-unreachable",
        severity = WARNING,
        summary = "A service has a name that is no host name",
        why = """
        Steps reach a service by its name. A name with blanks, underscores or capital letters is no host name: in
        kubernetes the service cannot be reached by it, in docker many programs refuse it.
        """)
final class ServiceUnreachable implements Check<CheckedFile> {

    private static final Pattern HOST_NAME = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedStep service : file.steps()) {
            if (service.isService()
                    && !service.name().isEmpty()
                    && !HOST_NAME.matcher(service.name()).matches()) {
                service.place()
                        .at("name")
                        .ifPresent(name -> name.report(
                                findings,
                                service.label() + " cannot be reached by its name, which is no host name",
                                "write "
                                        + name.text()
                                                .strip()
                                                .toLowerCase(Locale.ROOT)
                                                .replaceAll("[^a-z0-9-]+", "-")));
            }
        }
    }
}
