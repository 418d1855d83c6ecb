package de.zielforum.localstack;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/** A properties file of the data folder, readable by its owner only. */
final class Settings {

    private final Path file;
    private final String heading;
    private final Properties values = new Properties();
    private boolean changed;

    private Settings(Path file, String heading) {
        this.file = file;
        this.heading = heading;
    }

    static Settings of(Path file, String heading) {
        var settings = new Settings(file, heading);
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                settings.values.load(reader);
            } catch (IOException e) {
                throw new LocalStackException("Die Datei " + file + " lässt sich nicht lesen.", e);
            }
        }
        return settings;
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    int number(String key) {
        return get(key).map(Integer::parseInt).orElse(0);
    }

    void put(String key, String value) {
        changed |= !value.equals(values.put(key, value));
    }

    void putIfAbsent(String key, Supplier<String> value) {
        if (!values.containsKey(key)) {
            put(key, value.get());
        }
    }

    void save() {
        if (!changed) {
            return;
        }
        var text = new StringWriter();
        try {
            values.store(text, heading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Folders.createParent(file);
        PrivateFiles.write(file, text.toString());
        changed = false;
    }
}
