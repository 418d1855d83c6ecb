package de.zielforum.localstack;

import java.nio.file.Path;

/** The secrets of one data folder, in {@code secrets.properties}, readable by its owner only. */
public final class Secrets {

    private static final String HEADING =
            "Zugangsdaten dieses Datenordners. Nicht weitergeben; ohne sie lassen sich die Daten nicht öffnen.";

    private final Settings settings;

    private Secrets(Settings settings) {
        this.settings = settings;
    }

    /** Reads the folder's secrets; generates and keeps those it does not have yet. */
    public static Secrets of(Path folder) {
        var settings = Settings.of(folder.resolve("secrets.properties"), HEADING);
        for (var secret : Secret.values()) {
            settings.putIfAbsent(secret.key(), secret::generate);
        }
        settings.save();
        return new Secrets(settings);
    }

    public String get(Secret secret) {
        return settings.get(secret.key()).orElseThrow();
    }
}
