package de.zielforum.organisation.web;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaView;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How the API writes what is one of a list. */
final class Keys {

    private Keys() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static List<String> of(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Keys::of).toList();
    }

    /** The name of the constant that a key stands for; it may turn out that there is none. */
    static String name(String key) {
        return key == null ? "" : key.toUpperCase(Locale.ROOT);
    }

    static List<String> names(Collection<String> keys) {
        return keys == null ? List.of() : keys.stream().map(Keys::name).toList();
    }

    static List<String> codes(Collection<AreaId> ids, Collection<AreaView> everywhere) {
        return everywhere.stream()
                .filter(area -> ids.contains(area.id()))
                .map(AreaView::code)
                .toList();
    }
}
