package de.zielforum.indicator.web;

import de.zielforum.indicator.SecrecyRules;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import de.zielforum.shared.web.Texts;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The rules of secrecy: which counts of a source are too small to be shown. */
@Path("/werkbank/daten/geheimhaltung")
@RolesAllowed("statistics")
@Produces(MediaType.TEXT_HTML)
@Blocking
class SecrecyResource {

    private static final String HERE = "/werkbank/daten/geheimhaltung";

    @Inject
    CurrentViewer current;

    @Inject
    SecrecyRules rules;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance show(@QueryParam("quelle") String source) {
        var all = rules.all(current.get());
        var wanted = all.stream()
                .filter(rule -> rule.source().equals(source))
                .findFirst()
                .orElse(all.getFirst());
        return new SecrecyPage(all, SecrecyForm.of(wanted), Map.of());
    }

    @POST
    public Response set(
            @FormParam("quelle") String source,
            @FormParam("minimum") String minimum,
            @FormParam("null") String zero,
            @FormParam("nenner") String denominator,
            @FormParam("unbekannt") String unsized,
            @FormParam("rundung") String rounding,
            @FormParam("betraege") String amounts,
            @FormParam("prozent") String percent) {
        var form = new SecrecyForm(
                text(source),
                text(minimum),
                zero != null,
                text(denominator),
                unsized != null,
                text(rounding),
                text(amounts),
                text(percent));
        var errors = form.errors(texts);
        if (!errors.isEmpty()) {
            return Forms.again(new SecrecyPage(rules.all(current.get()), form, errors));
        }
        rules.set(current.get(), form.quelle(), form.wish());
        return Redirect.to(HERE, "indicator", "done_ruleSet");
    }

    @POST
    @Path("aufhebung")
    public Response remove(@FormParam("quelle") String source) {
        rules.remove(current.get(), text(source));
        return Redirect.to(HERE, "indicator", "done_ruleRemoved");
    }

    private static String text(String field) {
        return field == null ? "" : field.strip();
    }
}
