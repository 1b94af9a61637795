package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;

@CheckInfo(
        id = "DR413",
        name = "secret-as-build-argument",
        severity = WARNING,
        summary = "A secret becomes a build argument of an image",
        why = """
        Build arguments stay in the history of the image, where everyone who can pull it can read them. Give them to
        the build as secrets: secrets_from_env, and RUN --mount=type=secret in the Dockerfile.
        """)
final class SecretAsBuildArgument implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedStep step : file.steps()) {
            step.setting("build_args")
                    .filter(value -> value.secret().isPresent())
                    .ifPresent(value -> report(step, value, value.secret().get(), findings));
            step.setting("build_args_from_env")
                    .ifPresent(names -> names.items().stream()
                            .filter(name -> isSecret(step, name.text()))
                            .forEach(name -> report(step, name, name.text(), findings)));
        }
    }

    private static boolean isSecret(CheckedStep step, String variable) {
        return step.place()
                .at("environment")
                .flatMap(all -> all.at(variable))
                .flatMap(Located::secret)
                .isPresent();
    }

    private static void report(CheckedStep step, Located value, String name, Findings findings) {
        value.report(
                findings,
                step.label() + " builds the secret \"" + name + "\" into the history of its image",
                "use secrets_from_env, and RUN --mount=type=secret in the Dockerfile");
    }
}
