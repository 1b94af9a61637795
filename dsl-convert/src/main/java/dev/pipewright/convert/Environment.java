package dev.pipewright.convert;

import dev.pipewright.drone.runner.SettingText;
import dev.pipewright.port.Account;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The environment and the settings of a step, as variables. */
record Environment(Account step, DroneTexts texts, Secrets secrets) {

    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*";

    /** Adds the variables under {@code environment}. */
    void addEnvironment(Mapping.Builder out) {
        step.section("environment").ifPresent(environment -> {
            for (Entry entry : environment.node().entries()) {
                if (entry.value() instanceof Scalar scalar) {
                    plain(environment, entry, spelled(scalar), out);
                } else {
                    secret(environment, entry.name(), entry.name(), out);
                }
            }
            environment.close();
        });
    }

    private void plain(Account environment, Entry entry, String text, Mapping.Builder out) {
        if (text.isEmpty()) {
            environment.keep(entry.name(), "left out: Drone sets no empty variable");
        } else {
            environment.keep(entry.name(), "a variable");
            out.put(
                    entry.key(),
                    Scalar.of(
                            texts.value(text, (Scalar) entry.value()),
                            entry.value().origin()));
        }
    }

    /** Adds what a plugin finds its settings in. */
    void addSettings(Mapping.Builder out) {
        step.section("settings").ifPresent(settings -> {
            for (Entry entry : settings.node().entries()) {
                setting(settings, entry, out);
            }
            settings.close();
        });
    }

    private void setting(Account settings, Entry entry, Mapping.Builder out) {
        String variable = "PLUGIN_" + entry.name().toUpperCase(Locale.ROOT);
        if (!variable.matches(NAME)) {
            settings.lose(entry.name(), variable + " is no name for a variable in GitLab", "rename it");
            return;
        }
        if (entry.value() instanceof Mapping mapping && mapping.has("from_secret")) {
            secret(settings, entry.name(), variable, out);
            return;
        }
        String text = SettingText.of(plain(entry.value()));
        settings.keep(entry.name(), text == null ? "left out: it says nothing" : "the variable " + variable);
        if (text != null) {
            Scalar at = Scalar.of(text, entry.value().origin());
            out.put(variable, texts.value(at));
        }
    }

    private void secret(Account values, String key, String variable, Mapping.Builder out) {
        Optional<Account> reference = values.section(key);
        if (reference.isEmpty() || !reference.get().has("from_secret")) {
            values.lose(key, "is neither a text nor a secret", "write it as a text");
            return;
        }
        String secret = secrets.variable(reference.get());
        if (!secret.equals(variable)) {
            out.put(variable, Scalar.of("$" + secret, reference.get().node().origin()));
        }
    }

    /** A scalar as the file has it: {@code 1.50} stays {@code 1.50}. */
    static String spelled(Scalar scalar) {
        return scalar.isNull() ? "" : scalar.spelling().orElseGet(scalar::text);
    }

    private static @Nullable Object plain(Node node) {
        if (node instanceof Sequence sequence) {
            List<@Nullable Object> items = new ArrayList<>();
            sequence.forEach(item -> items.add(plain(item)));
            return items;
        }
        if (node instanceof Mapping mapping) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> values.put(entry.name(), plain(entry.value())));
            return values;
        }
        Scalar scalar = (Scalar) node;
        return scalar.isNull() ? null : scalar.value();
    }
}
