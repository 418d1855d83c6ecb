package de.zielforum.shared.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Words an error for a person or for a program. */
@RequestScoped
class ErrorAnswer {

    private static final MediaType PROBLEM = MediaType.valueOf("application/problem+json");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    RoutingContext request;

    @Inject
    Texts texts;

    /** A short id under which an unexpected error is found in the log. */
    static String incident() {
        var bytes = new byte[5];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    Response with(int status, String type) {
        return with(status, type, null, Map.of());
    }

    Response with(int status, String type, String words, Map<String, String> errors) {
        var key = type.contains("/") ? "refused" : type.replace('-', '_');
        var title = say("error_" + key + "_title");
        var text = words == null ? say("error_" + key + "_text") : words;
        return isApi() ? problem(status, type, title, text, errors) : page(status, title, text, "", errors);
    }

    /** About a parameter of the query. */
    Response parameter(int status, String type, String words, String name) {
        var text = texts.say(Languages.of(request), "site", "error_" + words + "_text", name);
        return with(status, type, text, Map.of(name, text));
    }

    Response incident(String incident) {
        var title = say("error_incident_title");
        var text = say("error_incident_text");
        return isApi()
                ? problem(500, "incident", title, text + " " + incident, Map.of())
                : page(500, title, text, incident, Map.of());
    }

    Response signIn() {
        if (isApi()) {
            return Response.fromResponse(with(401, "sign-in"))
                    .header("WWW-Authenticate", "Bearer")
                    .build();
        }
        var here = request.request().method().name().equals("GET")
                ? request.request().uri()
                : "/";
        return Response.seeOther(URI.create("/anmelden?zurueck=" + URLEncoder.encode(here, StandardCharsets.UTF_8)))
                .build();
    }

    private Response page(int status, String title, String text, String incident, Map<String, String> errors) {
        return Response.status(status)
                .entity(new ErrorPage(status, title, text, incident, List.copyOf(errors.values()), typed()))
                .type(MediaType.TEXT_HTML_TYPE)
                .build();
    }

    private Response problem(int status, String type, String title, String detail, Map<String, String> errors) {
        var pointers = new ArrayList<ProblemDocument.FieldError>();
        errors.forEach((field, message) -> pointers.add(new ProblemDocument.FieldError("#/" + field, message)));
        return Response.status(status)
                .entity(new ProblemDocument("/api/v1/problems/" + type, title, status, detail, pointers))
                .type(PROBLEM)
                .build();
    }

    /** What was typed into the form that failed, so that it can be copied and is not lost. */
    private List<ErrorPage.Typed> typed() {
        var typed = new ArrayList<ErrorPage.Typed>();
        if (CurrentRequestManager.get() instanceof ResteasyReactiveRequestContext context
                && context.getFormData() != null) {
            for (var field : context.getFormData()) {
                for (var value : context.getFormData().get(field)) {
                    if (!value.isFileItem() && value.getValue().length() > 20) {
                        typed.add(new ErrorPage.Typed(field, value.getValue()));
                    }
                }
            }
        }
        return typed;
    }

    boolean isApi() {
        return request.normalizedPath().startsWith("/api/");
    }

    private String say(String key) {
        return texts.say(Languages.of(request), "site", key);
    }
}
