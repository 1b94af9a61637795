package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;

import dev.pipewright.gitlab.AwsSecretsManager;
import dev.pipewright.gitlab.IdToken;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Secret;
import dev.pipewright.gitlab.Vault;
import dev.pipewright.gitlab.VaultEngine;
import java.util.Map;

final class SecretCases {

    private final Job deploy = job("deploy").stage("deploy").script("./deploy.sh");

    Job id_tokens_of_one_and_several_audiences() {
        return deploy.idToken("VAULT_TOKEN", IdToken.of("https://vault.example"))
                .idToken(
                        "CLOUD_TOKEN",
                        IdToken.of("https://a.example").aud("https://b.example").addAud("https://c.example"));
    }

    Job vault_in_short() {
        return deploy.secret("PASSWORD", s -> s.vault("production/db/password@ops"));
    }

    Job vault_in_parts() {
        VaultEngine engine = VaultEngine.of("kv-v1", "x").name("kv-v2").path("ops");
        return deploy.idToken("VAULT_TOKEN", IdToken.of("https://vault.example"))
                .secret(
                        "PASSWORD",
                        s -> s.vault(Vault.of(engine, "production/db", "x")
                                        .engine(engine)
                                        .path("production/app")
                                        .field("password"))
                                .file(false)
                                .token("$VAULT_TOKEN"));
    }

    Job google_cloud() {
        return deploy.idToken("GCP_TOKEN", IdToken.of("https://iam.googleapis.com"))
                .secret(
                        "PASSWORD",
                        s -> s.gcpSecretManager("db", g -> g.name("db-password").version(3))
                                .token("$GCP_TOKEN"));
    }

    Job azure() {
        return deploy.secret(
                "PASSWORD",
                s -> s.azureKeyVault("db", a -> a.name("db-password").version("7e2c")));
    }

    Job aws_in_short() {
        return deploy.secret("PASSWORD", s -> s.awsSecretsManager("production/db#password"));
    }

    Job aws_in_parts() {
        return deploy.secret(
                "PASSWORD",
                s -> s.awsSecretsManager(AwsSecretsManager.of("x")
                        .secretId("production/db")
                        .versionId("v1")
                        .versionStage("AWSCURRENT")
                        .region("eu-central-1")
                        .roleArn("arn:aws:iam::123456789012:role/ci")
                        .roleSessionName("$CI_JOB_ID")
                        .field("password")));
    }

    Job akeyless() {
        return deploy.secret(
                "PASSWORD",
                s -> s.akeyless(a -> a.name("/production/db")
                        .dataKey("password")
                        .akeylessApiUrl("https://api.akeyless.io")
                        .akeylessAccessType("jwt")
                        .akeylessAccessKey("$KEY")
                        .akeylessToken("$TOKEN")
                        .uidToken("$UID_TOKEN")
                        .gcpAudience("akeyless.io")
                        .azureObjectId("$OBJECT_ID")
                        .k8sAuthConfigName("config")
                        .k8sServiceAccountToken("$SERVICE_TOKEN")
                        .gatewayCaCertificate("$CERTIFICATE")
                        .certUserName("deploy")
                        .publicKeyData("$PUBLIC_KEY")
                        .csrData("$REQUEST")));
    }

    Job gitlab() {
        return deploy.secret(
                "PASSWORD",
                s -> s.gitlabSecretsManager("db", g -> g.name("db_password").source("group/secrets")));
    }

    Pipeline from_maps() {
        Map<String, IdToken> tokens = Map.of("VAULT_TOKEN", IdToken.of("https://vault.example"));
        Map<String, Secret> secrets = Map.of("PASSWORD", Secret.of().vault("production/db/password@ops"));
        return pipeline()
                .defaults(d -> d.idTokens(tokens))
                .jobs(deploy.secrets(secrets), job("check").script("true").idTokens(tokens));
    }
}
