package de.zielforum.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;

/**
 * Refuses state-changing requests that another site sent with this site's cookies (cross-site request forgery): by
 * {@code Sec-Fetch-Site} where the browser sends it, else by comparing {@code Origin} with the host. Requests with a bearer
 * token carry no cookie and pass.
 */
@ApplicationScoped
class OriginCheck {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    void register(@Observes Filters filters) {
        filters.register(this::check, 420);
    }

    private void check(RoutingContext request) {
        if (SAFE.contains(request.request().method()) || !foreign(request)) {
            request.next();
            return;
        }
        request.response()
                .setStatusCode(403)
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end("Diese Anfrage kam von einer anderen Seite und wurde nicht ausgeführt.\n"
                        + "This request came from another site and was not carried out.\n");
    }

    static boolean foreign(RoutingContext request) {
        var headers = request.request().headers();
        var authorization = headers.get("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return false;
        }
        var site = headers.get("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = headers.get("Origin");
        if (origin == null) {
            return false;
        }
        try {
            var authority = request.request().authority();
            var from = URI.create(origin);
            return authority == null
                    || !authority.host().equalsIgnoreCase(from.getHost())
                    || port(from.getPort(), from.getScheme())
                            != port(authority.port(), request.request().scheme());
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static int port(int port, String scheme) {
        return port > 0 ? port : "https".equals(scheme) ? 443 : 80;
    }
}
