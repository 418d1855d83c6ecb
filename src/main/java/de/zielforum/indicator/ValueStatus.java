package de.zielforum.indicator;

import java.util.Locale;
import java.util.Optional;

/** How firm a value is, or why there is none. */
public enum ValueStatus {
    FINAL,
    PROVISIONAL,
    /** Kept secret, because it could tell something about single persons. */
    SUPPRESSED,
    /** Not known. */
    MISSING;

    /** The status by its name in files: {@code final}, {@code provisional}, {@code suppressed}, {@code missing}. */
    public static Optional<ValueStatus> of(String key) {
        for (var status : values()) {
            if (status.key().equals(key)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** The name in files, in the API and in templates. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether there is a value that may be shown. */
    public boolean hasValue() {
        return this == FINAL || this == PROVISIONAL;
    }
}
