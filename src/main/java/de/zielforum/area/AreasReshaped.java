package de.zielforum.area;

import java.util.Set;

/** A new or former stand of areas was brought in. Heard in the same transaction. */
public record AreasReshaped(Set<String> codes) {

    public AreasReshaped {
        codes = Set.copyOf(codes);
    }
}
