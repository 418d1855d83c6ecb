package de.zielforum.person.web;

import de.zielforum.person.CurrentViewer;
import de.zielforum.person.KeptForms;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;

/** Where somebody finds the form again that they sent after their session had run out. */
@Path("/anmelden/fortsetzen")
class KeptFormResource {

    @Inject
    KeptForms forms;

    @Inject
    CurrentViewer current;

    @GET
    @Path("{token}")
    @Authenticated
    @Blocking
    public TemplateInstance resume(@PathParam("token") String token) {
        var kept = forms.find(current.get(), token);
        var fields = new ArrayList<KeptFormPage.Field>();
        kept.fields()
                .forEach((name, values) -> values.forEach(value -> fields.add(new KeptFormPage.Field(name, value))));
        return new KeptFormPage(kept.path(), fields);
    }
}
