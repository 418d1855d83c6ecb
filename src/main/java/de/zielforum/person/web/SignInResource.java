package de.zielforum.person.web;

import de.zielforum.shared.web.Redirect;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Signing in and out, and the two choices that need no account: language and appearance. */
@Path("/")
class SignInResource {

    private static final int ONE_YEAR = 365 * 24 * 3600;

    /** Reached only by somebody signed in: everybody else is led to the identity provider first and comes back here. */
    @GET
    @Path("anmelden")
    @Authenticated
    public Response signIn(@QueryParam("zurueck") @DefaultValue("/") String back) {
        return Redirect.to(back);
    }

    /** A form, so that no link or picture can sign anybody out; the next address ends the session at the provider too. */
    @POST
    @Path("abmelden")
    @PermitAll
    public Response signOut() {
        return Redirect.to("/abmelden/ausfuehren");
    }

    /** Only reached when nobody is signed in; for everybody else the identity layer takes this address over. */
    @GET
    @Path("abmelden/ausfuehren")
    @PermitAll
    public Response signedOut() {
        return Redirect.to("/");
    }

    @GET
    @Path("sprache/{language:de|en}")
    @PermitAll
    public Response language(
            @PathParam("language") String language, @QueryParam("zurueck") @DefaultValue("/") String back) {
        return remembering("sprache", language, back);
    }

    @POST
    @Path("darstellung")
    @PermitAll
    public Response appearance(
            @FormParam("theme") @DefaultValue("auto") String theme, @FormParam("zurueck") String back) {
        var known = theme.equals("dark") || theme.equals("light") ? theme : "auto";
        return remembering("darstellung", known, back);
    }

    private static Response remembering(String cookie, String value, String back) {
        return Response.seeOther(URI.create(Redirect.local(back)))
                .cookie(new NewCookie.Builder(cookie)
                        .value(value)
                        .path("/")
                        .maxAge(ONE_YEAR)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }
}
