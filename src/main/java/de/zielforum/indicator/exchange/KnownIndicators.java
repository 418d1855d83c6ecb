package de.zielforum.indicator.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds indicators by their keys and names, however they are spelled. A name that two indicators share finds none. */
final class KnownIndicators {

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byKey = new HashMap<>();

    KnownIndicators(Map<String, ? extends Collection<String>> indicators) {
        var shared = new HashSet<String>();
        indicators.forEach((key, names) -> {
            byKey.put(Spelling.plain(key), key);
            for (var name : Set.copyOf(names.stream().map(Spelling::plain).toList())) {
                var other = name.isEmpty() ? null : byName.put(name, key);
                if (other != null && !other.equals(key)) {
                    shared.add(name);
                }
            }
        });
        byName.keySet().removeAll(shared);
    }

    Optional<String> find(String text) {
        var plain = Spelling.plain(text);
        var key = byKey.get(plain);
        return Optional.ofNullable(key != null ? key : byName.get(plain));
    }

    /** By the text, by its word, or by what stands before the first mark: "BEVSTD" of "BEVSTD__Bevoelkerungsstand__Anzahl". */
    Optional<String> find(String text, String label) {
        return find(text).or(() -> find(label)).or(() -> find(text.split("__|\\[|: ", 2)[0]));
    }
}
