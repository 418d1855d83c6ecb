package de.zielforum.indicator.web;

import de.zielforum.indicator.DataState;
import de.zielforum.indicator.OpenData;
import de.zielforum.indicator.Selection;
import de.zielforum.indicator.exchange.DownloadFormat;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.time.BerlinTime;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.function.Supplier;

/** Answers with files of published figures, which anybody and anything on the way may keep for a while. */
@ApplicationScoped
class Downloads {

    private static final int FRESH_FOR_SECONDS = 600;

    @Inject
    OpenData data;

    @Inject
    RoutingContext context;

    /** The file with an ending, or not found when there is no such format. */
    Response file(Selection selection, String suffix, String name, Request request) {
        return file(selection, DownloadFormat.ofSuffix(suffix).orElseThrow(NotFound::new), name, request);
    }

    Response file(Selection selection, DownloadFormat format, String name, Request request) {
        data.require(selection);
        var state = data.state();
        var day = LocalDate.ofInstant(state.changed(), BerlinTime.ZONE);
        return kept(state, format.key(), request, () -> {
                    var file = data.file(selection, format).toFile();
                    // The file is sent without being read into memory, and needed by nobody afterwards.
                    context.addEndHandler(sent -> file.delete());
                    return Response.ok(file).type(format.mediaType());
                })
                .header("Vary", "Accept, Accept-Encoding")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "_" + day + "." + format.suffix() + "\"")
                .build();
    }

    /** The answer, or nothing when whoever asks has it already in this form. */
    static Response.ResponseBuilder kept(
            DataState state, String form, Request request, Supplier<Response.ResponseBuilder> answer) {
        // Weak: the same figures, but not always the same bytes, since files say when they were written or are packed.
        var tag = new EntityTag(state.tag() + "." + form, true);
        var moment = Date.from(state.changed().truncatedTo(ChronoUnit.SECONDS));
        var unchanged = request.evaluatePreconditions(moment, tag);
        return (unchanged == null ? answer.get() : unchanged)
                .tag(tag)
                .lastModified(moment)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + FRESH_FOR_SECONDS);
    }
}
