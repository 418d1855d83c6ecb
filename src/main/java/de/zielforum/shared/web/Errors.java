package de.zielforum.shared.web;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.Invalid;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.error.SignInNeeded;
import de.zielforum.shared.error.TooMany;
import de.zielforum.shared.error.Unreadable;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * The one table from what went wrong to what is answered. Pages get a page that says what happened and what to do; everything
 * under {@code /api} gets a problem document (RFC 9457).
 */
class Errors {

    private static final Logger LOG = Logger.getLogger(Errors.class);

    @Inject
    RoutingContext request;

    @Inject
    Texts texts;

    @Inject
    ErrorAnswer answer;

    @ServerExceptionMapper
    Response notFound(NotFound e) {
        return e.parameter() == null || !answer.isApi()
                ? answer.with(404, "not-found")
                : answer.parameter(404, "not-found", "not_found_parameter", e.parameter());
    }

    @ServerExceptionMapper
    Response forbidden(Forbidden e) {
        return answer.with(403, "forbidden");
    }

    @ServerExceptionMapper
    Response forbiddenByRole(ForbiddenException e) {
        return answer.with(403, "forbidden");
    }

    @ServerExceptionMapper
    Response signInNeeded(SignInNeeded e) {
        return answer.signIn();
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException e) {
        return answer.signIn();
    }

    @ServerExceptionMapper
    Response refused(Refused e) {
        var words = texts.say(
                Languages.of(request),
                e.feature(),
                "refused_" + e.rule(),
                e.arguments().toArray());
        return answer.with(409, e.feature() + "/" + e.rule(), words, Map.of());
    }

    @ServerExceptionMapper({OptimisticLockException.class, org.hibernate.StaleObjectStateException.class})
    Response changedMeanwhile(Exception e) {
        return answer.with(409, "changed-meanwhile");
    }

    @ServerExceptionMapper
    Response invalid(Invalid e) {
        return answer.with(422, "invalid", null, e.errors());
    }

    @ServerExceptionMapper
    Response unreadable(Unreadable e) {
        return answer.parameter(400, "unreadable-parameter", "unreadable_parameter", e.parameter());
    }

    @ServerExceptionMapper
    Response tooMany(TooMany e) {
        var seconds = Math.max(1, e.retryAfter().toSeconds());
        return Response.fromResponse(answer.with(429, "too-many"))
                .header("Retry-After", seconds)
                .build();
    }

    /** JSON that is well-formed and does not fit: an id that is none, a name that is not on the list. */
    @ServerExceptionMapper
    Response unreadable(MismatchedInputException e) {
        return answer.with(400, "bad-request");
    }

    @ServerExceptionMapper
    Response byFramework(WebApplicationException e) {
        var status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        return status >= 500 ? unexpected(e) : answer.with(status, kind(status));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        var incident = ErrorAnswer.incident();
        LOG.errorf(e, "Incident %s at %s %s", incident, request.request().method(), request.normalizedPath());
        return answer.incident(incident);
    }

    private static String kind(int status) {
        return switch (status) {
            case 400 -> "bad-request";
            case 401 -> "sign-in";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-type";
            default -> "bad-request";
        };
    }

    /** The stable names of problems, for the API's documentation. */
    static List<String> kinds() {
        return List.of(
                "bad-request",
                "unknown-parameter",
                "unreadable-parameter",
                "sign-in",
                "forbidden",
                "not-found",
                "invalid",
                "changed-meanwhile",
                "too-many",
                "incident");
    }
}
