package de.zielforum.home.web;

import de.zielforum.shared.web.Frame;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Help, plain language, accessibility, data protection, imprint, netiquette. */
@Path("/")
class StandingResource {

    @Inject
    StandingTexts texts;

    @Inject
    Frame frame;

    @GET
    @Path("{page:hilfe|leichte-sprache|barrierefreiheit|datenschutz|impressum|netiquette}")
    @PermitAll
    @Blocking
    public TemplateInstance page(@PathParam("page") String page) {
        return texts.page(page, frame.getLocale());
    }
}
