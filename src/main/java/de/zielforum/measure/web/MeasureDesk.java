package de.zielforum.measure.web;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaLevel;
import de.zielforum.area.Areas;
import de.zielforum.goal.GoalId;
import de.zielforum.goal.GoalLists;
import de.zielforum.goal.GoalView;
import de.zielforum.measure.MeasureDetail;
import de.zielforum.measure.MeasureForm;
import de.zielforum.measure.MeasureId;
import de.zielforum.measure.MeasureLists;
import de.zielforum.measure.Measures;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Organisations;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.error.NotFound;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where planning plans, starts, finishes and stops measures. */
@Path("/werkbank/massnahmen")
@RolesAllowed("planning")
class MeasureDesk {

    @Inject
    CurrentViewer current;

    @Inject
    Measures measures;

    @Inject
    MeasureLists lists;

    @Inject
    GoalLists goals;

    @Inject
    Organisations organisations;

    @Inject
    Areas areas;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @GET
    @Path("neu")
    @Transactional
    public TemplateInstance fresh() {
        return page("/werkbank/massnahmen", true, MeasureInput.EMPTY, Map.of(), List.of());
    }

    @POST
    @Transactional
    public Response plan(MultivaluedMap<String, String> fields) {
        var input = input(fields);
        var errors = check(input);
        if (!errors.isEmpty()) {
            return Forms.again(page("/werkbank/massnahmen", true, input, errors, List.of()));
        }
        var id = measures.plan(current.get(), form(input));
        return Redirect.to(next(id, fields), "measure", "done_planned");
    }

    @GET
    @Path("{id}/bearbeiten")
    @Transactional
    public TemplateInstance edit(@PathParam("id") MeasureId id) {
        var measure = lists.detail(id);
        return page("/werkbank/massnahmen/" + id, false, input(measure), Map.of(), measure.goals());
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response rewrite(@PathParam("id") MeasureId id, MultivaluedMap<String, String> fields) {
        var input = input(fields);
        var errors = check(input);
        if (!errors.isEmpty()) {
            return Forms.again(page(
                    "/werkbank/massnahmen/" + id,
                    false,
                    input,
                    errors,
                    lists.detail(id).goals()));
        }
        measures.rewrite(current.get(), id, input.version(), form(input));
        return Redirect.to(next(id, fields), "measure", "done_rewritten");
    }

    @POST
    @Path("{id}/beginn")
    public Response start(@PathParam("id") MeasureId id) {
        measures.start(current.get(), id);
        return Redirect.to("/massnahmen/" + id, "measure", "done_started");
    }

    @POST
    @Path("{id}/abschluss")
    public Response finish(@PathParam("id") MeasureId id) {
        measures.finish(current.get(), id);
        return Redirect.to("/massnahmen/" + id, "measure", "done_finished");
    }

    @GET
    @Path("{id}/abbruch")
    @Transactional
    public TemplateInstance stopForm(@PathParam("id") MeasureId id) {
        return new StopPage("/massnahmen/" + id, lists.detail(id).title(), "", Map.of());
    }

    @POST
    @Path("{id}/abbruch")
    @Transactional
    public Response stop(@PathParam("id") MeasureId id, @FormParam("reason") @DefaultValue("") String reason) {
        if (reason.strip().length() < 10 || reason.length() > 4000) {
            return Forms.again(new StopPage(
                    "/massnahmen/" + id,
                    lists.detail(id).title(),
                    reason,
                    Map.of("reason", texts.say("measure", "stopReasonMissing"))));
        }
        measures.stop(current.get(), id, reason);
        return Redirect.to("/massnahmen/" + id, "measure", "done_stopped");
    }

    /** To the measure, or to its evidence for who saved in order to go on there. */
    private static String next(MeasureId id, MultivaluedMap<String, String> fields) {
        return one(fields, "next").equals("belege") ? "/werkbank/massnahmen/" + id + "/belege" : "/massnahmen/" + id;
    }

    private Map<String, String> check(MeasureInput input) {
        var errors = new LinkedHashMap<>(forms.check(input));
        if (!errors.containsKey("from") && day(input.from()).isEmpty()) {
            errors.put("from", texts.say("measure", "dayWrong"));
        }
        if (!errors.containsKey("until") && day(input.until()).isEmpty()) {
            errors.put("until", texts.say("measure", "dayWrong"));
        }
        if (!errors.containsKey("from")
                && !errors.containsKey("until")
                && day(input.until()).orElseThrow().isBefore(day(input.from()).orElseThrow())) {
            errors.put("until", texts.say("measure", "refused_timesReversed"));
        }
        if (!input.cost().isBlank()
                && Numbers.parse(input.cost(), texts.language())
                        .filter(cost -> cost.signum() >= 0)
                        .isEmpty()) {
            errors.put("cost", texts.say("measure", "costWrong"));
        }
        if (milestones(input.milestones()).isEmpty()) {
            errors.put("milestones", texts.say("measure", "milestonesWrong"));
        }
        return errors;
    }

    private MeasureForm form(MeasureInput input) {
        return new MeasureForm(
                input.title(),
                input.text(),
                areas.byCode(input.area()).orElseThrow(NotFound::new).id().value(),
                day(input.from()).orElseThrow(),
                day(input.until()).orElseThrow(),
                input.cost().isBlank()
                        ? null
                        : Numbers.parse(input.cost(), texts.language()).orElseThrow(),
                input.funding(),
                input.effect(),
                input.goal().stream().map(GoalId::fromString).collect(Collectors.toSet()),
                input.carrier().stream().map(OrganisationId::fromString).collect(Collectors.toSet()),
                milestones(input.milestones()).orElseThrow());
    }

    /** One milestone a line, the day first; empty when a line is not of that form. */
    private static Optional<List<MeasureForm.Planned>> milestones(String lines) {
        var found = new ArrayList<MeasureForm.Planned>();
        for (var line :
                lines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            var cut = line.indexOf(' ');
            var day = cut < 0 ? Optional.<LocalDate>empty() : day(line.substring(0, cut));
            if (day.isEmpty() || line.length() - cut > 200) {
                return Optional.empty();
            }
            found.add(new MeasureForm.Planned(line.substring(cut + 1).strip(), day.get()));
        }
        return Optional.of(found);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private MeasureFormPage page(
            String action, boolean fresh, MeasureInput input, Map<String, String> errors, List<GoalView> served) {
        return new MeasureFormPage(
                action,
                fresh,
                input,
                errors,
                areas.all().stream()
                        .filter(area -> area.level() != AreaLevel.NEIGHBOURHOOD)
                        .map(area -> new Choice(area.code(), area.name()))
                        .toList(),
                Stream.concat(served.stream(), goals.pursued().stream())
                        .distinct()
                        .map(goal -> new MeasureFormPage.Option(
                                goal.id().toString(),
                                goal.title(),
                                input.goal().contains(goal.id().toString())))
                        .toList(),
                organisations.all().stream()
                        .map(organisation -> new MeasureFormPage.Option(
                                organisation.id().toString(),
                                organisation.name(),
                                input.carrier().contains(organisation.id().toString())))
                        .toList());
    }

    private MeasureInput input(MeasureDetail measure) {
        return new MeasureInput(
                measure.title(),
                measure.text(),
                areas.require(new AreaId(measure.area())).code(),
                measure.from().toString(),
                measure.until().toString(),
                measure.cost() == null ? "" : plain(measure.cost()),
                measure.funding(),
                measure.expectedEffect(),
                "",
                measure.goals().stream().map(goal -> goal.id().toString()).collect(Collectors.toSet()),
                measure.carriers().stream()
                        .map(carrier -> carrier.id().toString())
                        .collect(Collectors.toSet()),
                measure.version());
    }

    private String plain(BigDecimal cost) {
        return Numbers.format(cost.doubleValue(), 2, texts.language());
    }

    private static MeasureInput input(MultivaluedMap<String, String> fields) {
        return new MeasureInput(
                one(fields, "title"),
                one(fields, "text"),
                one(fields, "area"),
                one(fields, "from"),
                one(fields, "until"),
                one(fields, "cost"),
                one(fields, "funding"),
                one(fields, "effect"),
                one(fields, "milestones"),
                many(fields, "goal"),
                many(fields, "carrier"),
                one(fields, "version").matches("\\d{1,9}") ? Integer.parseInt(one(fields, "version")) : 0);
    }

    private static String one(MultivaluedMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    private static Set<String> many(MultivaluedMap<String, String> fields, String name) {
        return new LinkedHashSet<>(fields.getOrDefault(name, List.of()));
    }
}
