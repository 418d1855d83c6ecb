package de.zielforum.goal.web;

import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.goal.GoalId;
import de.zielforum.goal.GoalKind;
import de.zielforum.goal.GoalLists;
import de.zielforum.goal.GoalState;
import de.zielforum.participation.ProcessView;
import de.zielforum.participation.Processes;
import de.zielforum.person.CurrentViewer;
import de.zielforum.proposal.ProposalId;
import de.zielforum.proposal.Proposals;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds the form of a goal, and reads what was typed. */
@Singleton
class GoalForms {

    @Inject
    CurrentViewer current;

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

    /** What does not fit, at its field. */
    Map<String, String> check(GoalInput input) {
        var errors = new LinkedHashMap<>(forms.check(input));
        if (input.kind().equals("GUIDING") && !input.parent().isBlank()) {
            errors.put("parent", texts.say("goal", "parentOfGuiding"));
        }
        return errors;
    }

    GoalFormPage freshPage(ProcessView process, GoalInput input, Set<String> chosen, Map<String, String> errors) {
        return page("/werkbank/verfahren/" + process.slug() + "/ziele", true, process, null, input, chosen, errors);
    }

    GoalFormPage editPage(GoalId id, GoalInput input, Set<String> chosen, Map<String, String> errors) {
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

    Set<String> chosen(GoalId id) {
        return lists.chosenSources(id).stream().map(ProposalId::toString).collect(Collectors.toSet());
    }

    ProcessView process(String slug) {
        return processes.bySlug(current.get(), slug).orElseThrow(NotFound::new);
    }

    AreaView area(String code) {
        return areas.byCode(code).orElseThrow(NotFound::new);
    }

    static List<ProposalId> ids(List<String> sources) {
        return sources.stream().map(ProposalId::fromString).toList();
    }
}
