package de.zielforum.shared.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Carries one notice over a redirect. The cookie holds a message key and never words, so nobody can put words into a page by
 * planting a cookie.
 */
@ApplicationScoped
class Flash {

    static final String COOKIE = "hinweis";
    private static final Pattern VALUE = Pattern.compile("([a-z]+)\\.((done|note|warn)_[a-zA-Z0-9_]+)");

    @Inject
    Texts texts;

    List<Notice> take(RoutingContext request) {
        var cookie = request.request().getCookie(COOKIE);
        if (cookie == null) {
            return List.of();
        }
        if (!request.response().headWritten()) {
            request.response()
                    .addCookie(Cookie.cookie(COOKIE, "")
                            .setPath("/")
                            .setMaxAge(0)
                            .setHttpOnly(true)
                            .setSameSite(CookieSameSite.LAX));
        }
        var value = VALUE.matcher(cookie.getValue());
        if (!value.matches()) {
            return List.of();
        }
        try {
            var text = texts.say(Languages.of(request), value.group(1), value.group(2));
            return text.startsWith("NOT_FOUND") ? List.of() : List.of(new Notice(kind(value.group(3)), text));
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private static String kind(String prefix) {
        return switch (prefix) {
            case "done" -> "success";
            case "warn" -> "warning";
            default -> "info";
        };
    }
}
