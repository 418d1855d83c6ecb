package de.zielforum.person.web;

import de.zielforum.person.CurrentViewer;
import de.zielforum.person.People;
import de.zielforum.person.PersonId;
import de.zielforum.person.VerificationMethod;
import de.zielforum.shared.web.Redirect;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Proofs of residence, checked at the counter. */
@Path("/werkbank/konten")
@RolesAllowed("accounts")
class VerificationResource {

    @Inject
    CurrentViewer current;

    @Inject
    People people;

    @GET
    public TemplateInstance search(@QueryParam("suche") @DefaultValue("") String words) {
        return new VerificationPage(
                words, words.isBlank() ? List.of() : people.search(current.get(), words), java.util.Map.of());
    }

    @POST
    @Path("{id}/nachweis")
    public Response verify(@PathParam("id") PersonId person) {
        people.verify(current.get(), person, VerificationMethod.COUNTER);
        return Redirect.to("/werkbank/konten", "person", "done_verified");
    }
}
