package de.zielforum.person.web;

import de.zielforum.person.KeptForms;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Catches a form that needs somebody signed in but was sent by nobody, mostly because the session ran out while writing: the
 * form is kept, the sender signs in, and finds it again ready to be sent.
 */
@ApplicationScoped
class KeptFormFilter {

    private static final int LARGEST = 300_000;

    /** Forms that visitors may send. */
    private static final Set<String> OPEN_TO_ALL = Set.of("/abmelden", "/darstellung");

    /** What somebody votes is written nowhere but into the ballot box; they find an empty paper after signing in. */
    private static final Pattern NEVER_KEPT = Pattern.compile("/abstimmungen/[^/]+/stimmzettel/?");

    @Inject
    KeptForms forms;

    @Inject
    Vertx vertx;

    /** After authentication, before authorisation. */
    void register(@Observes Filters filters) {
        filters.register(this::keep, 150);
    }

    private void keep(RoutingContext request) {
        if (!concerns(request)) {
            request.next();
            return;
        }
        if (NEVER_KEPT.matcher(request.normalizedPath()).matches()) {
            signIn(request, request.normalizedPath());
            return;
        }
        var body = request.request().body();
        request.request().resume();
        body.onFailure(request::fail)
                .onSuccess(form -> vertx.executeBlocking(
                                () -> forms.keep(
                                        request.normalizedPath(), parse(form.toString(StandardCharsets.UTF_8))),
                                false)
                        .onFailure(request::fail)
                        .onSuccess(token -> signIn(
                                request,
                                token.map(t -> "/anmelden/fortsetzen/" + t).orElse("/"))));
    }

    private static void signIn(RoutingContext request, String andThen) {
        request.response()
                .setStatusCode(303)
                .putHeader("Location", "/anmelden?zurueck=" + URLEncoder.encode(andThen, StandardCharsets.UTF_8))
                .end();
    }

    private static boolean concerns(RoutingContext request) {
        if (request.request().method() != HttpMethod.POST
                || !(request.user() == null
                        || (request.user() instanceof QuarkusHttpUser user
                                && user.getSecurityIdentity().isAnonymous()))) {
            return false;
        }
        var path = request.normalizedPath();
        var type = request.request().getHeader("Content-Type");
        return !path.startsWith("/api/")
                && !path.startsWith("/q/")
                && !OPEN_TO_ALL.contains(path)
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && length(request) <= LARGEST;
    }

    private static int length(RoutingContext request) {
        try {
            return Integer.parseInt(request.request().getHeader("Content-Length"));
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }

    static Map<String, List<String>> parse(String body) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var pair : body.split("&")) {
            var cut = pair.indexOf('=');
            if (cut > 0) {
                fields.computeIfAbsent(decoded(pair.substring(0, cut)), name -> new ArrayList<>())
                        .add(decoded(pair.substring(cut + 1)).replace("\u0000", ""));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
