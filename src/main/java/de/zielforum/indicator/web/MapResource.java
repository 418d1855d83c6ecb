package de.zielforum.indicator.web;

import de.zielforum.indicator.Comparisons;
import de.zielforum.indicator.IndicatorView;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.web.Texts;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The map of an indicator for pages and papers of others: in a frame, as SVG, as PNG. */
@Path("/indikatoren/{key}")
@PermitAll
class MapResource {

    private static final int FRESH_FOR_SECONDS = 600;

    @Inject
    Comparisons comparisons;

    @Inject
    Readings readings;

    @Inject
    RoutingContext context;

    @Inject
    Texts texts;

    /** What an address asks for. */
    private record View(IndicatorView indicator, IndicatorChoice choice, FigureMap map) {}

    @GET
    @Path("einbetten")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response embed(@PathParam("key") String key, @BeanParam ViewInput input, @Context Request request) {
        var view = view(key, input);
        var page = new EmbedPage(view.indicator(), view.choice(), view.map())
                .setLocale(texts.language())
                .render();
        return kept(page.getBytes(StandardCharsets.UTF_8), "text/html;charset=UTF-8", request);
    }

    @GET
    @Path("karte.svg")
    @Produces("image/svg+xml")
    @Transactional
    public Response svg(
            @PathParam("key") String key, @BeanParam ViewInput input, @Context UriInfo uri, @Context Request request) {
        return kept(SvgPen.draw(picture(view(key, input), uri)), "image/svg+xml", request);
    }

    @GET
    @Path("karte.png")
    @Produces("image/png")
    @Transactional
    public Response png(
            @PathParam("key") String key, @BeanParam ViewInput input, @Context UriInfo uri, @Context Request request) {
        if (!ImagePen.possible()) {
            throw new NotFound();
        }
        return kept(ImagePen.draw(picture(view(key, input), uri)), "image/png", request);
    }

    private View view(String key, ViewInput input) {
        var scope = comparisons.scope(key).orElseThrow(NotFound::new);
        var choice = IndicatorChoice.of(
                scope.indicator(), scope.periods(), input.wish(context.request().query()));
        var map = readings.map(scope, choice).orElseThrow(NotFound::new);
        return new View(scope.indicator(), choice, map);
    }

    private MapPicture picture(View view, UriInfo uri) {
        var indicator = view.indicator();
        return new MapPicture(
                indicator.name(),
                kicker(view),
                view.map(),
                texts.say(
                        "map",
                        "pictureSource",
                        indicator.source(),
                        indicator.licence(),
                        uri.getBaseUri().resolve(view.choice().path()).toString()));
    }

    private String kicker(View view) {
        var kicker = texts.say(
                "map",
                "pictureKicker",
                texts.say("area", "levels_" + view.choice().level()),
                view.choice().year(),
                view.indicator().unit());
        return view.map().remark().isEmpty()
                ? kicker
                : kicker + " – " + view.map().remark();
    }

    /** The same bytes are kept by whoever has them; the language is the reader's. */
    private static Response kept(byte[] content, String type, Request request) {
        var tag = new EntityTag(UUID.nameUUIDFromBytes(content).toString());
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(content, type) : unchanged)
                .tag(tag)
                .header("Cache-Control", "public, max-age=" + FRESH_FOR_SECONDS)
                .header("Vary", "Accept-Encoding, Accept-Language, Cookie")
                .build();
    }
}
