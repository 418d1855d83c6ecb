package de.zielforum.indicator;

import java.util.Locale;
import java.util.Optional;

/** Which direction of an indicator is the better one. */
public enum Polarity {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NEUTRAL;

    /** The polarity by its name in files: {@code higher-is-better}, {@code lower-is-better}, {@code neutral}. */
    public static Optional<Polarity> of(String key) {
        for (var polarity : values()) {
            if (polarity.key().equals(key)) {
                return Optional.of(polarity);
            }
        }
        return Optional.empty();
    }

    /** The name in files and in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
