package de.zielforum.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Headers that keep a page to itself: no foreign code, no framing, no guessing of types, no page kept by a shared cache. */
@ApplicationScoped
class SecurityHeaders {

    /** Forms may lead on to the sign-in service, because signing out ends there. */
    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    Optional<String> identityProvider;

    void register(@Observes Filters filters) {
        filters.register(this::add, 440);
    }

    /** The one kind of page that is made to stand in pages of others: a map that shows nothing of the reader and offers no act. */
    private static final Pattern EMBEDDED = Pattern.compile("/indikatoren/[a-z0-9-]+/einbetten");

    private void add(RoutingContext request) {
        var path = request.normalizedPath();
        var embedded = EMBEDDED.matcher(path).matches();
        var headers = request.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (!path.startsWith("/q/swagger-ui")) {
            if (!embedded) {
                headers.set("X-Frame-Options", "DENY");
            }
            headers.set(
                    "Content-Security-Policy",
                    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
                            + " connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'none';"
                            + " frame-ancestors " + (embedded ? "*" : "'none'") + "; form-action 'self'"
                            + identityProviderOrigin());
        }
        if (path.startsWith("/assets/")) {
            headers.set("Cache-Control", "public, max-age=31536000, immutable");
        } else {
            headers.set("Cache-Control", "private, no-cache");
            headers.set("Vary", "Cookie, Accept-Language");
            request.addHeadersEndHandler(done -> {
                lastOf("Cache-Control", headers);
                lastOf("Vary", headers);
            });
        }
        request.next();
    }

    /** What a resource says about its own answer counts, and stands alone: said twice, the stricter one would hold. */
    private static void lastOf(String name, MultiMap headers) {
        var said = headers.getAll(name);
        if (said.size() > 1) {
            headers.set(name, said.getLast());
        }
    }

    private String identityProviderOrigin() {
        return identityProvider
                .map(URI::create)
                .map(uri -> " " + uri.getScheme() + "://" + uri.getAuthority())
                .orElse("");
    }
}
