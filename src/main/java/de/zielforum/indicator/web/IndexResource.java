package de.zielforum.indicator.web;

import de.zielforum.area.AreaLevel;
import de.zielforum.indicator.Figures;
import de.zielforum.indicator.IndexView;
import de.zielforum.indicator.IndicatorView;
import de.zielforum.indicator.Indices;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.web.Choice;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Setting up composite indices, looking at what they would say, and computing them into editions. */
@Path("/werkbank/daten/indizes")
@RolesAllowed("statistics")
@Produces(MediaType.TEXT_HTML)
@Blocking
class IndexResource {

    private static final String HERE = "/werkbank/daten/indizes";

    @Inject
    CurrentViewer current;

    @Inject
    Indices indices;

    @Inject
    Figures figures;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance list() {
        return new IndexListPage(indices.all(current.get()));
    }

    @GET
    @Path("neu")
    public TemplateInstance draft() {
        return form(true, HERE, IndexInput.empty(figures.indicators(), texts.say("index", "dimensionUsual")), Map.of());
    }

    @POST
    public Response define(MultivaluedMap<String, String> sent) {
        var input = IndexInput.sent("", sent, figures.indicators());
        var errors = input.errors(texts);
        if (!errors.isEmpty()) {
            return Forms.again(form(true, HERE, input, errors));
        }
        try {
            indices.define(current.get(), input.key(), input.wish());
        } catch (Refused e) {
            return Forms.again(form(true, HERE, input, refused(e)));
        }
        return Redirect.to(address(input.key()), "index", "done_defined");
    }

    @GET
    @Path("{key}")
    public TemplateInstance show(@PathParam("key") String key, @QueryParam("jahr") String year) {
        var index = indices.require(current.get(), key);
        var years = indices.years(current.get(), key);
        var wanted = years.stream()
                .filter(one -> one.toString().equals(year))
                .findFirst()
                .or(() -> years.stream().findFirst());
        return IndexPage.of(
                index,
                figures.indicators().stream().collect(Collectors.toMap(IndicatorView::key, IndicatorView::name)),
                years,
                wanted.map(one -> indices.preview(current.get(), key, one)).orElse(null),
                texts);
    }

    @GET
    @Path("{key}/bearbeiten")
    public TemplateInstance edit(@PathParam("key") String key) {
        var index = indices.require(current.get(), key);
        return form(false, address(key), IndexInput.of(index, candidates(index)), Map.of());
    }

    @POST
    @Path("{key}")
    public Response change(@PathParam("key") String key, MultivaluedMap<String, String> sent) {
        var input = IndexInput.sent(key, sent, candidates(indices.require(current.get(), key)));
        var errors = input.errors(texts);
        if (!errors.isEmpty()) {
            return Forms.again(form(false, address(key), input, errors));
        }
        indices.change(current.get(), key, input.wish());
        return Redirect.to(address(key), "index", "done_changed");
    }

    @POST
    @Path("{key}/berechnung")
    public Response compute(@PathParam("key") String key, @FormParam("jahr") String year) {
        var period = indices.years(current.get(), key).stream()
                .filter(one -> one.toString().equals(year))
                .findFirst()
                .orElseThrow(() -> new Refused("index", "nothingToCompare"));
        var edition = indices.compute(current.get(), key, period);
        return Redirect.to("/werkbank/daten/staende/" + edition, "index", "done_computed");
    }

    private TemplateInstance form(boolean fresh, String action, IndexInput input, Map<String, String> errors) {
        var levels = Arrays.stream(AreaLevel.values())
                .filter(level -> level != AreaLevel.MUNICIPALITY)
                .map(level -> new Choice(level.key(), texts.say("area", "levels_" + level)))
                .toList();
        return new IndexFormPage(fresh, action, input, levels, errors);
    }

    private Map<String, String> refused(Refused refusal) {
        return Map.of(
                refusal.rule().equals("keyTaken") ? "schluessel" : "teile",
                texts.say(
                        "index",
                        "refused_" + refusal.rule(),
                        refusal.arguments().toArray()));
    }

    /** An index is not made of itself. */
    private List<IndicatorView> candidates(IndexView index) {
        return figures.indicators().stream()
                .filter(one ->
                        !one.key().equals(index.statusKey()) && !one.key().equals(index.dynamicsKey()))
                .toList();
    }

    private static String address(String key) {
        return HERE + "/" + key;
    }
}
