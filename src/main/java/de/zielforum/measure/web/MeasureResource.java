package de.zielforum.measure.web;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.measure.MeasureCard;
import de.zielforum.measure.MeasureEvidence;
import de.zielforum.measure.MeasureId;
import de.zielforum.measure.MeasureLists;
import de.zielforum.measure.MeasurePermissions;
import de.zielforum.measure.MeasureState;
import de.zielforum.measure.Measures;
import de.zielforum.organisation.OrganisationView;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import de.zielforum.shared.web.Texts;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Measures to be read, and what their carriers report. */
@Path("/massnahmen")
class MeasureResource {

    @Inject
    CurrentViewer current;

    @Inject
    MeasureLists lists;

    @Inject
    Measures measures;

    @Inject
    MeasureEvidence evidence;

    @Inject
    MeasurePermissions permissions;

    @Inject
    Areas areas;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    @Transactional
    public TemplateInstance list(
            @QueryParam("stand") @DefaultValue("") String state, @QueryParam("gebiet") @DefaultValue("") String code) {
        var states = Arrays.stream(MeasureState.values())
                .filter(s -> s.name().equals(state))
                .collect(Collectors.toSet());
        Set<UUID> within = areas.byCode(code)
                .map(area -> areas.selfAndBelow(area.id()).stream()
                        .map(AreaId::value)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        var all = areas.all();
        var names = areas.known().stream()
                .collect(Collectors.toMap(area -> area.id().value(), AreaView::name));
        return new MeasureListPage(
                lists.cards(states, within, null).stream()
                        .map(card -> row(card, names))
                        .toList(),
                state,
                code,
                Arrays.stream(MeasureState.values())
                        .map(s -> new Choice(s.name(), texts.say("measure", "state_" + s)))
                        .toList(),
                all.stream()
                        .filter(area -> area.level() != AreaLevel.NEIGHBOURHOOD)
                        .map(area -> new Choice(area.code(), area.name()))
                        .toList(),
                permissions.mayPlan(current.get()));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    public TemplateInstance show(@PathParam("id") MeasureId id) {
        var viewer = current.get();
        var measure = lists.detail(id);
        return new MeasurePage(
                measure,
                evidence.of(measure),
                texts.say("measure", "state_" + measure.state()),
                today(),
                new MeasureDoing(
                        measure,
                        permissions.mayPlan(viewer),
                        permissions.mayReport(
                                viewer,
                                measure.carriers().stream()
                                        .map(OrganisationView::id)
                                        .toList())));
    }

    @GET
    @Path("{id}/bericht")
    @Authenticated
    @Transactional
    public TemplateInstance reportForm(@PathParam("id") MeasureId id) {
        var measure = lists.detail(id);
        Forbidden.unless(permissions.mayReport(
                current.get(),
                measure.carriers().stream().map(OrganisationView::id).toList()));
        return reportPage(id, new ReportInput(String.valueOf(measure.percent()), ""), Map.of());
    }

    @POST
    @Path("{id}/bericht")
    @Authenticated
    @Transactional
    public Response report(
            @PathParam("id") MeasureId id,
            @FormParam("percent") @DefaultValue("") String percent,
            @FormParam("text") @DefaultValue("") String text) {
        var input = new ReportInput(percent, text);
        var errors = forms.check(input);
        if (!errors.isEmpty()) {
            return Forms.again(reportPage(id, input, errors));
        }
        measures.report(current.get(), id, Integer.parseInt(percent.strip()), text);
        return Redirect.to("/massnahmen/" + id, "measure", "done_reported");
    }

    @POST
    @Path("{id}/etappen/{milestone}/erreicht")
    @Authenticated
    public Response reach(@PathParam("id") MeasureId id, @PathParam("milestone") UUID milestone) {
        measures.reach(current.get(), id, milestone, today());
        return Redirect.to("/massnahmen/" + id, "measure", "done_reached");
    }

    private ReportPage reportPage(MeasureId id, ReportInput input, Map<String, String> errors) {
        return new ReportPage("/massnahmen/" + id, lists.detail(id).title(), input, errors);
    }

    private MeasureListPage.Row row(MeasureCard card, Map<UUID, String> areas) {
        return new MeasureListPage.Row(
                card.path(),
                card.title(),
                areas.getOrDefault(card.area(), ""),
                MeasureDoing.badge(card.state()),
                texts.say("measure", "state_" + card.state()),
                String.join(", ", card.carriers()),
                texts.say("measure", "until", BerlinTime.date(card.until(), texts.language())),
                card.percent());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE);
    }
}
