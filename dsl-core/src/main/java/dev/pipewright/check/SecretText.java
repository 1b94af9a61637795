package dev.pipewright.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognizes secrets by their looks: tokens with a known form first, then random text under a telling name. */
public final class SecretText {

    private static final List<Form> FORMS = List.of(
            new Form("a GitLab token", "gl", "\\bgl(?:pat|ptt|dt|rt|cbt|soat|agent|ft|imt|oas)-[\\w-]{20,}"),
            new Form("a GitHub token", "gh", "\\bgh[pousr]_[A-Za-z0-9]{36,}"),
            new Form("a GitHub token", "github_pat_", "\\bgithub_pat_\\w{60,}"),
            new Form("an AWS access key", "A", "\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b"),
            new Form("a Slack token", "xox", "\\bxox[abeprs]-[\\w-]{20,}"),
            new Form("a Slack webhook", "hooks.slack.com/", "hooks\\.slack\\.com/services/T\\w+/B\\w+/\\w{16,}"),
            new Form("a Stripe key", "k_live_", "\\b[sr]k_live_\\w{20,}"),
            new Form("a Google API key", "AIza", "\\bAIza[\\w-]{35}\\b"),
            new Form("an npm token", "npm_", "\\bnpm_[A-Za-z0-9]{36}\\b"),
            new Form("a PyPI token", "pypi-", "\\bpypi-[\\w-]{50,}"),
            new Form("a Docker Hub token", "dckr_pat_", "\\bdckr_pat_[\\w-]{20,}"),
            new Form("a Hugging Face token", "hf_", "\\bhf_[A-Za-z]{34}\\b"),
            new Form("a SendGrid key", "SG.", "\\bSG\\.[\\w-]{20,}\\.[\\w-]{40,}"),
            new Form("a Vault token", "hvs.", "\\bhvs\\.[\\w-]{24,}"),
            new Form("a private key", "PRIVATE KEY-----", "-----BEGIN [A-Z ]*PRIVATE KEY-----"),
            new Form("a JSON web token", "eyJ", "\\beyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\.[\\w-]{10,}"),
            new Form("a password in an address", "://", "\\b[a-z][a-z0-9+]*://[^\\s/:@$\"']+:[^\\s/@$\"'{<*]{6,}@"));

    /** A host of one word is a service of the job itself, or the machine. */
    private static final Pattern OWN_HOST = Pattern.compile("@(?:[\\w-]+|127\\.0\\.0\\.1)(?=[:/?\\s\"']|$)");

    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?i)dummy|example|placeholder|change.?me|fake|not.?a.?secret|for.?test");
    private static final Pattern TELLING = Pattern.compile(
            "(?i)(?:^|_)(?:password|passwd|secret|token|api_?key|private_?key|secret_?key|access_?key|credentials?)$");
    private static final Pattern RANDOM = Pattern.compile("[A-Za-z0-9+/=_.~-]{16,}");
    private static final double RANDOM_BITS = 3.5;

    private SecretText() {}

    /** What kind of secret stands in a text, in words; empty where none of a known form does. */
    public static Optional<String> kind(String text) {
        if (text.length() < 16) {
            return Optional.empty();
        }
        for (Form form : FORMS) {
            if (text.contains(form.mark) && form.isIn(text)) {
                return Optional.of(form.kind);
            }
        }
        return Optional.empty();
    }

    /** Whether the value of a variable of a telling name looks as if a machine had drawn it by lot. */
    public static boolean isProbable(String name, String value) {
        return TELLING.matcher(name).find()
                && RANDOM.matcher(value).matches()
                && !PLACEHOLDER.matcher(value).find()
                && value.chars().anyMatch(Character::isDigit)
                && value.chars().anyMatch(Character::isLetter)
                && !value.startsWith("/")
                && !value.startsWith("./")
                && bits(value) >= RANDOM_BITS;
    }

    /** Shannon's entropy, in bits a character. */
    private static double bits(String value) {
        Map<Integer, Long> counts = value.chars().boxed().collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        double bits = 0;
        for (long count : counts.values()) {
            double share = (double) count / value.length();
            bits -= share * Math.log(share) / Math.log(2);
        }
        return bits;
    }

    private static final class Form {

        private final String kind;
        private final String mark;
        private final Pattern pattern;

        private Form(String kind, String mark, String pattern) {
            this.kind = kind;
            this.mark = mark;
            this.pattern = Pattern.compile(pattern);
        }

        boolean isIn(String text) {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                boolean ownHost = mark.equals("://")
                        && OWN_HOST.matcher(text)
                                .region(found.end() - 1, text.length())
                                .lookingAt();
                if (!ownHost) {
                    return true;
                }
            }
            return false;
        }
    }
}
