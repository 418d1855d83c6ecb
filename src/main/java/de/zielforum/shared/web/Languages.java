package de.zielforum.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/**
 * Decides the language of an answer: the reader's choice (cookie), else what the browser prefers, else German.
 *
 * <p>The decision is written over {@code Accept-Language} before anything reads it, so templates, message bundles and
 * validation messages agree without knowing of the cookie.
 */
@ApplicationScoped
public class Languages {

    static final String COOKIE = "sprache";
    private static final String DECIDED = "zielforum.language";

    void register(@Observes Filters filters) {
        filters.register(this::decide, 450);
    }

    /** The language of this request. */
    public static Locale of(RoutingContext request) {
        Locale decided = request.get(DECIDED);
        return decided == null ? Locale.GERMAN : decided;
    }

    private void decide(RoutingContext request) {
        var cookie = request.request().getCookie(COOKIE);
        var preferred = request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        var english = cookie != null ? cookie.getValue().equals("en") : prefersEnglish(preferred);
        var language = english ? Locale.ENGLISH : Locale.GERMAN;
        request.put(DECIDED, language);
        request.request().headers().set(HttpHeaders.ACCEPT_LANGUAGE, language.getLanguage());
        request.next();
    }

    private static boolean prefersEnglish(String header) {
        if (header == null || header.isBlank()) {
            return false;
        }
        try {
            for (var range : Locale.LanguageRange.parse(header)) {
                if (range.getRange().startsWith("de") || range.getRange().equals("*")) {
                    return false;
                }
                if (range.getRange().startsWith("en")) {
                    return true;
                }
            }
        } catch (IllegalArgumentException e) {
            return false;
        }
        return false;
    }
}
