package de.zielforum.area.web;

import de.zielforum.area.Drawing;
import de.zielforum.area.Drawings;
import de.zielforum.shared.error.NotFound;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** Where an area lies in the municipality, as a small picture for cards. */
@Path("/gebiete/{code}/lage.svg")
@Blocking
@PermitAll
class PlaceDrawingResource {

    private static final int FRESH_FOR_SECONDS = 3600;

    /** Colours that can be told apart from a light and from a dark page, and from each other in grey. */
    private static final String AROUND = "#aab4c4";

    private static final String HERE = "#0b3fb5";

    /** With a line in its own colour, which keeps a small area in sight. */
    private static final String EMPHASIS = HERE + "\" stroke=\"" + HERE + "\" stroke-width=\"1.5";

    @Inject
    Drawings drawings;

    @GET
    @Produces("image/svg+xml")
    public Response draw(@PathParam("code") String code) {
        return Response.ok(svg(drawings.place(code).orElseThrow(NotFound::new)))
                .header("Cache-Control", "public, max-age=" + FRESH_FOR_SECONDS)
                .build();
    }

    /** Outlines are numbers and letters of paths only, so that nothing needs escaping. */
    private static String svg(Drawing drawing) {
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(drawing.width())
                .append("\" height=\"")
                .append(drawing.height())
                .append("\" viewBox=\"0 0 ")
                .append(drawing.width())
                .append(' ')
                .append(drawing.height())
                .append("\" fill-rule=\"evenodd\" stroke=\"#fff\" stroke-width=\"0.5\">");
        drawing.shapes()
                .forEach(shape -> svg.append("<path fill=\"")
                        .append(shape.here() ? EMPHASIS : AROUND)
                        .append("\" d=\"")
                        .append(shape.outline())
                        .append("\"/>"));
        return svg.append("</svg>").toString();
    }
}
