package de.zielforum.area;

import java.util.Locale;
import java.util.Optional;

/** How large an area is; each level lies within the one before it. */
public enum AreaLevel {
    /** The whole municipality; there is one. */
    MUNICIPALITY,
    /** A part of the municipality. */
    DISTRICT,
    /** A social space within a district. */
    NEIGHBOURHOOD;

    /** The level by its name in files and addresses: {@code municipality}, {@code district}, {@code neighbourhood}. */
    public static Optional<AreaLevel> of(String key) {
        for (var level : values()) {
            if (level.key().equals(key)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** The name in files and addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level that areas of this level lie in; empty for the municipality. */
    public Optional<AreaLevel> above() {
        return this == MUNICIPALITY ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
