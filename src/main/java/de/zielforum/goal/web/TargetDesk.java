package de.zielforum.goal.web;

import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.goal.GoalId;
import de.zielforum.goal.GoalLists;
import de.zielforum.goal.Goals;
import de.zielforum.goal.TargetForm;
import de.zielforum.indicator.Figures;
import de.zielforum.indicator.IndicatorView;
import de.zielforum.indicator.ObservationKey;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.text.Numbers;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import de.zielforum.shared.web.Texts;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where planning sets the target of a goal on the figures. */
@Path("/werkbank/ziele/{id}/zielwert")
@RolesAllowed("planning")
class TargetDesk {

    @Inject
    CurrentViewer current;

    @Inject
    Goals goals;

    @Inject
    GoalLists lists;

    @Inject
    Figures figures;

    @Inject
    Areas areas;

    @Inject
    Texts texts;

    @GET
    @Transactional
    public TemplateInstance show(
            @PathParam("id") GoalId id,
            @QueryParam("indikator") @DefaultValue("") String indicator,
            @QueryParam("gebiet") @DefaultValue("") String area) {
        return page(id, indicator, area, "", "", "", Map.of());
    }

    @POST
    @Transactional
    public Response set(
            @PathParam("id") GoalId id,
            @FormParam("indikator") @DefaultValue("") String indicator,
            @FormParam("gebiet") @DefaultValue("") String area,
            @FormParam("period") @DefaultValue("") String period,
            @FormParam("value") @DefaultValue("") String value,
            @FormParam("year") @DefaultValue("") String year) {
        var errors = new LinkedHashMap<String, String>();
        var from = whole(period, "period", "targetPeriodMissing", errors);
        var number = Numbers.parse(value, texts.language());
        if (number.isEmpty()) {
            errors.put("value", texts.say("goal", "targetValueWrong"));
        }
        var until = whole(year, "year", "targetYearWrong", errors);
        if (from.isPresent() && until.isPresent() && until.get() <= from.get()) {
            errors.put("year", texts.say("goal", "targetYearEarly"));
        }
        if (!errors.isEmpty()) {
            return Forms.again(page(id, indicator, area, period, value, year, errors));
        }
        goals.aim(
                current.get(),
                id,
                new TargetForm(
                        new ObservationKey(indicator, area, from.orElseThrow()), number.get(), until.orElseThrow()));
        return Redirect.to("/ziele/" + id, "goal", "done_aimed");
    }

    @POST
    @Path("streichung")
    public Response remove(@PathParam("id") GoalId id) {
        goals.aim(current.get(), id, null);
        return Redirect.to("/ziele/" + id, "goal", "done_aimRemoved");
    }

    private TargetPage page(
            GoalId id,
            String indicator,
            String area,
            String period,
            String value,
            String year,
            Map<String, String> errors) {
        var goal = lists.detail(current.get(), id);
        var known = figures.indicator(indicator);
        var baselines = known.isEmpty()
                ? List.<Choice>of()
                : areas.byCode(area).map(AreaView::id).stream()
                        .flatMap(place -> figures.series(indicator, place).stream())
                        .filter(figure -> figure.value() != null)
                        .map(figure ->
                                new Choice(String.valueOf(figure.period()), figure.period() + ": " + figure.worded()))
                        .toList();
        return new TargetPage(
                "/ziele/" + id,
                goal.title(),
                id.toString(),
                indicator,
                area,
                period,
                value,
                year,
                errors,
                figures.indicators().stream()
                        .map(i -> new Choice(i.key(), i.name()))
                        .toList(),
                areas.all().stream()
                        .filter(a -> a.level() != AreaLevel.NEIGHBOURHOOD)
                        .map(a -> new Choice(a.code(), a.name()))
                        .toList(),
                baselines,
                known.map(IndicatorView::unit).orElse(""));
    }

    private Optional<Integer> whole(String text, String field, String message, Map<String, String> errors) {
        if (text.strip().matches("\\d{4}")) {
            return Optional.of(Integer.parseInt(text.strip()));
        }
        errors.put(field, texts.say("goal", message));
        return Optional.empty();
    }
}
