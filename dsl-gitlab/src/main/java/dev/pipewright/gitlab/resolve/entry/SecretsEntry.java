package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;
import static dev.pipewright.gitlab.resolve.entry.Rules.oneOfKeys;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import java.util.regex.Pattern;

/** {@code secrets}: values that come from a vault. */
final class SecretsEntry {

    private static final String[] PROVIDERS = {
        "vault", "azure_key_vault", "gcp_secret_manager", "aws_secrets_manager", "akeyless", "gitlab_secrets_manager"
    };
    private static final Pattern SECRET_NAME = Pattern.compile("\\A[a-zA-Z0-9_]+\\z");

    private static final EntryKind ENGINE = EntryKind.leaf("engine")
            .rules(
                    config().mapping(),
                    allowedKeys("name", "path"),
                    attribute("name").present(),
                    attribute("name").string(),
                    attribute("path").present(),
                    attribute("path").string());

    private static final EntryKind VAULT_TEXT = EntryKind.leaf("vault").rule(config().string());

    private static final EntryKind VAULT_MAPPING = EntryKind.mapping("vault")
            .rules(
                    allowedKeys("path", "field", "engine"),
                    attribute("path").present(),
                    attribute("path").string(),
                    attribute("field").present(),
                    attribute("field").string(),
                    attribute("engine").present(),
                    attribute("engine").mapping())
            .child("engine", () -> ENGINE);

    private static final EntryKind VAULT = EntryKind.choice("vault")
            .when(Ruby::isString, VAULT_TEXT)
            .when(Mapping.class::isInstance, VAULT_MAPPING)
            .otherwise(Cause.WRONG_KIND, "should be a hash or a string", "must be a mapping or a string");

    private static final EntryKind AZURE = named("azure key vault", "version")
            .rules(attribute("version").optional().string());

    private static final EntryKind GCP = named("gcp secret manager", "version");

    private static final EntryKind AWS_MAPPING = EntryKind.mapping("aws secrets manager")
            .rules(
                    allowedKeys(
                            "secret_id",
                            "version_id",
                            "version_stage",
                            "region",
                            "role_arn",
                            "role_session_name",
                            "field"),
                    attribute("secret_id").present(),
                    attribute("secret_id").string());

    private static final EntryKind AWS = EntryKind.choice("aws secrets manager")
            .when(Ruby::isString, EntryKind.leaf("aws secrets manager"))
            .when(Mapping.class::isInstance, AWS_MAPPING)
            .otherwise(Cause.WRONG_KIND, "should be a hash or a string", "must be a mapping or a string");

    private static final EntryKind AKEYLESS = EntryKind.mapping("akeyless").rules();

    private static final EntryKind GITLAB = EntryKind.mapping("gitlab secrets manager")
            .rules(
                    allowedKeys("name", "source"),
                    attribute("name").present(),
                    attribute("name").string(),
                    attribute("name")
                            .when(entry -> Ruby.isString(entry.get("name")))
                            .matches(SECRET_NAME, "is invalid", "can contain only letters, digits and \"_\""));

    private static final EntryKind SECRET = EntryKind.mapping("secret")
            .rules(
                    allowedKeys(
                            "vault",
                            "file",
                            "azure_key_vault",
                            "gcp_secret_manager",
                            "aws_secrets_manager",
                            "akeyless",
                            "gitlab_secrets_manager",
                            "token"),
                    oneOfKeys(PROVIDERS),
                    attribute("token").optional().string(),
                    attribute("token")
                            .when(entry -> entry.has("gcp_secret_manager"))
                            .satisfies(
                                    node -> !Ruby.isBlank(node),
                                    Cause.MISSING_KEY,
                                    "is required with gcp secrets manager",
                                    "must be there beside \"gcp_secret_manager\""))
            .child("vault", () -> VAULT)
            .child("file", () -> BooleanEntry.KIND)
            .child("azure_key_vault", () -> AZURE)
            .child("gcp_secret_manager", () -> GCP)
            .child("aws_secrets_manager", () -> AWS)
            .child("akeyless", () -> AKEYLESS)
            .child("gitlab_secrets_manager", () -> GITLAB)
            .value(Entry::config);

    static final EntryKind KIND = EntryKind.map("secrets", () -> SECRET).topic(Cause.SECRETS);

    private SecretsEntry() {}

    private static EntryKind named(String name, String more) {
        return EntryKind.mapping(name)
                .rules(
                        allowedKeys("name", more),
                        attribute("name").present(),
                        attribute("name").string());
    }
}
