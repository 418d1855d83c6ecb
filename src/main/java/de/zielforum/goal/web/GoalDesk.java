package de.zielforum.goal.web;

import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.goal.GoalId;
import de.zielforum.goal.GoalKind;
import de.zielforum.goal.GoalLists;
import de.zielforum.goal.GoalState;
import de.zielforum.goal.Goals;
import de.zielforum.participation.ProcessView;
import de.zielforum.participation.Processes;
import de.zielforum.person.CurrentViewer;
import de.zielforum.proposal.ProposalId;
import de.zielforum.proposal.Proposals;
import de.zielforum.shared.error.NotFound;
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
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where planning consolidates proposals into goals and writes them. */
@Path("/werkbank")
@RolesAllowed("planning")
class GoalDesk {

    @Inject
    CurrentViewer current;

    @Inject
    Goals goals;

    @Inject
    GoalLists lists;

    @Inject
    Processes processes;

    @Inject
    Proposals proposals;

    @Inject
    Areas areas;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @GET
    @Path("verfahren/{slug}/ziele/neu")
    @Transactional
    public TemplateInstance fresh(@PathParam("slug") String slug) {
        return freshPage(process(slug), GoalInput.EMPTY, Set.of(), Map.of());
    }

    @POST
    @Path("verfahren/{slug}/ziele")
    @Transactional
    public Response draft(
            @PathParam("slug") String slug,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("kind") @DefaultValue("") String kind,
            @FormParam("parent") @DefaultValue("") String parent,
            @FormParam("area") @DefaultValue("") String area,
            @FormParam("text") @DefaultValue("") String text,
            @FormParam("plain") @DefaultValue("") String plain,
            @FormParam("source") List<String> sources) {
        var process = process(slug);
        var input = new GoalInput(title, kind, parent, area, text, plain, 0);
        var errors = forms.check(input);
        if (!errors.isEmpty()) {
            return Forms.again(freshPage(process, input, Set.copyOf(sources), errors));
        }
        var id = goals.draft(current.get(), process.id(), ids(sources), input.form(area(area)));
        return Redirect.to("/ziele/" + id, "goal", "done_drafted");
    }

    @GET
    @Path("ziele/{id}/bearbeiten")
    @Transactional
    public TemplateInstance edit(@PathParam("id") GoalId id) {
        var goal = lists.detail(current.get(), id);
        var code = areas.require(new de.zielforum.area.AreaId(goal.area())).code();
        var input = new GoalInput(
                goal.title(),
                goal.kind().name(),
                goal.parent() == null ? "" : goal.parent().id().toString(),
                code,
                goal.text(),
                goal.plainText(),
                goal.version());
        return editPage(id, input, chosen(id), Map.of());
    }

    @POST
    @Path("ziele/{id}")
    @Transactional
    public Response rewrite(
            @PathParam("id") GoalId id,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("kind") @DefaultValue("") String kind,
            @FormParam("parent") @DefaultValue("") String parent,
            @FormParam("area") @DefaultValue("") String area,
            @FormParam("text") @DefaultValue("") String text,
            @FormParam("plain") @DefaultValue("") String plain,
            @FormParam("version") @DefaultValue("0") int version,
            @FormParam("source") List<String> sources) {
        var input = new GoalInput(title, kind, parent, area, text, plain, version);
        var errors = forms.check(input);
        if (!errors.isEmpty()) {
            return Forms.again(editPage(id, input, Set.copyOf(sources), errors));
        }
        goals.rewrite(current.get(), id, version, input.form(area(area)));
        if (lists.detail(current.get(), id).state() == GoalState.DRAFT) {
            goals.choose(current.get(), id, ids(sources));
        }
        return Redirect.to("/ziele/" + id, "goal", "done_rewritten");
    }

    @POST
    @Path("ziele/{id}/vorstellung")
    public Response propose(@PathParam("id") GoalId id) {
        goals.propose(current.get(), id);
        return Redirect.to("/ziele/" + id, "goal", "done_proposed");
    }

    private GoalFormPage freshPage(
            ProcessView process, GoalInput input, Set<String> chosen, Map<String, String> errors) {
        return page(
                "/werkbank/verfahren/" + process.slug() + "/ziele", true, process, null, input, chosen, errors);
    }

    private GoalFormPage editPage(GoalId id, GoalInput input, Set<String> chosen, Map<String, String> errors) {
        var process = lists.detail(current.get(), id).process();
        return page("/werkbank/ziele/" + id, false, process, id, input, chosen, errors);
    }

    private GoalFormPage page(
            String action,
            boolean fresh,
            ProcessView process,
            GoalId self,
            GoalInput input,
            Set<String> chosen,
            Map<String, String> errors) {
        var draft = self == null || lists.detail(current.get(), self).state() == GoalState.DRAFT;
        return new GoalFormPage(
                action,
                fresh,
                process.title(),
                process.path(),
                input,
                errors,
                areas.all().stream()
                        .filter(area -> area.level() != AreaLevel.NEIGHBOURHOOD)
                        .map(area -> new Choice(area.code(), area.name()))
                        .toList(),
                lists.cards(current.get(), process.id(), EnumSet.allOf(GoalState.class), Set.of()).stream()
                        .filter(card -> card.kind() == GoalKind.GUIDING
                                && (self == null || !card.id().equals(self.value())))
                        .map(card -> new Choice(card.id().toString(), card.title()))
                        .toList(),
                List.of(
                        new Choice("GUIDING", texts.say("goal", "kind_GUIDING"), texts.say("goal", "kindHint_GUIDING")),
                        new Choice("ACTION", texts.say("goal", "kind_ACTION"), texts.say("goal", "kindHint_ACTION"))),
                draft ? sources(process, chosen) : List.of());
    }

    private List<GoalFormPage.Source> sources(ProcessView process, Set<String> chosen) {
        return proposals.consolidatable(process.id()).stream()
                .map(card -> new GoalFormPage.Source(
                        card.id().toString(),
                        card.path(),
                        card.title(),
                        texts.say("goal", "sourceNote", card.areaName(), card.supporters(), card.contributions()),
                        chosen.contains(card.id().toString())))
                .toList();
    }

    private Set<String> chosen(GoalId id) {
        return lists.chosenSources(id).stream().map(ProposalId::toString).collect(Collectors.toSet());
    }

    private ProcessView process(String slug) {
        return processes.bySlug(current.get(), slug).orElseThrow(NotFound::new);
    }

    private AreaView area(String code) {
        return areas.byCode(code).orElseThrow(NotFound::new);
    }

    private static List<ProposalId> ids(List<String> sources) {
        return sources.stream().map(ProposalId::fromString).toList();
    }

}
