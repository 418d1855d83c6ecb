package de.zielforum.indicator;

import de.zielforum.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Finds the wording for the reader of the current request. */
@ApplicationScoped
class Wordings {

    @Inject
    Texts texts;

    private final Map<Locale, Wording> known = new ConcurrentHashMap<>();

    Wording current() {
        return of(texts.language());
    }

    Wording of(Locale language) {
        return known.computeIfAbsent(
                language,
                locale -> new Wording(locale, texts.say(locale, "indicator", "valueSuppressed"), classes(locale)));
    }

    private Map<String, String> classes(Locale locale) {
        return IndexWords.keys().stream().collect(Collectors.toMap(key -> key, key -> texts.say(locale, "index", key)));
    }
}
