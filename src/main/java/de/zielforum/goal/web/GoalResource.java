package de.zielforum.goal.web;

import de.zielforum.area.AreaId;
import de.zielforum.area.Areas;
import de.zielforum.deliberation.Discussions;
import de.zielforum.goal.GoalDetail;
import de.zielforum.goal.GoalFollowUp;
import de.zielforum.goal.GoalId;
import de.zielforum.goal.GoalLists;
import de.zielforum.goal.GoalPermissions;
import de.zielforum.goal.GoalState;
import de.zielforum.indicator.CitationView;
import de.zielforum.participation.Processes;
import de.zielforum.person.CurrentViewer;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Texts;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Goals to be read. */
@Path("/ziele")
@PermitAll
class GoalResource {

    @Inject
    CurrentViewer current;

    @Inject
    GoalLists lists;

    @Inject
    Areas areas;

    @Inject
    Processes processes;

    @Inject
    Discussions discussions;

    @Inject
    Instance<GoalFollowUp> followUp;

    @Inject
    Loop loop;

    @Inject
    GoalWords words;

    @Inject
    Texts texts;

    @GET
    @Transactional
    public TemplateInstance list(
            @QueryParam("verfahren") @DefaultValue("") String slug,
            @QueryParam("gebiet") @DefaultValue("") String areaCode,
            @QueryParam("stand") @DefaultValue("") String state) {
        var viewer = current.get();
        var process = slug.isEmpty() ? null : processes.bySlug(viewer, slug).orElse(null);
        var area = areas.byCode(areaCode).orElse(null);
        var chosen = Arrays.stream(GoalState.values())
                .filter(s -> s.name().equals(state))
                .collect(Collectors.toSet());
        Set<UUID> within = area == null
                ? Set.of()
                : areas.selfAndBelow(area.id()).stream().map(AreaId::value).collect(Collectors.toSet());
        var cards = lists.cards(viewer, process == null ? null : process.id(), chosen, within);
        return new GoalListPage(
                words.rows(cards, areas.known()),
                slug,
                areaCode,
                state,
                processes.all().stream()
                        .map(p -> new Choice(p.slug(), p.title()))
                        .toList(),
                areas.all().stream()
                        .filter(a -> a.level() != de.zielforum.area.AreaLevel.NEIGHBOURHOOD)
                        .map(a -> new Choice(a.code(), a.name()))
                        .toList(),
                Arrays.stream(GoalState.values())
                        .filter(s -> s != GoalState.DRAFT || GoalPermissions.mayPlan(viewer))
                        .map(s -> new Choice(s.name(), texts.say("goal", "state_" + s)))
                        .toList(),
                GoalPermissions.mayPlan(viewer));
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance show(@PathParam("id") GoalId id) {
        var viewer = current.get();
        var reading = lists.reading(viewer, id);
        var goal = reading.goal();
        var measures =
                followUp.stream().flatMap(next -> next.measures(id).stream()).toList();
        var progress = followUp.stream()
                .map(next -> next.progress(id, goal.target(), texts.language()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        return page(viewer, reading, measures, progress);
    }

    private GoalPage page(
            Viewer viewer,
            GoalLists.Reading reading,
            List<GoalFollowUp.ServingMeasure> measures,
            GoalFollowUp.Progress progress) {
        var goal = reading.goal();
        var lineage = reading.lineage().proposals();
        return new GoalPage(
                goal,
                reading.areaName(),
                reading.areaCode(),
                goal.target() == null ? "" : words.target(goal.target()),
                loop.stations(goal, lineage, measures, progress),
                lineage,
                reading.lineage().supporters(),
                evidence(goal, reading.evidence()),
                GoalPermissions.mayReviewEvidence(viewer, goal.state()) ? "/ziele/" + goal.id() + "/belege" : "",
                reading.judged(),
                GoalPermissions.mayPlan(viewer) ? "/ziele/" + goal.id() + "/belege" : "",
                measures,
                progress,
                goal.discussion() == null ? null : discussions.view(viewer, goal.discussion()),
                GoalPermissions.mayPlan(viewer),
                texts.say("goal", "kind_" + goal.kind()),
                texts.say("goal", "state_" + goal.state()),
                progress == null ? "" : texts.say("goal", "verdict_" + progress.verdict()),
                goal.judgement() == null
                        ? ""
                        : texts.say("goal", "state_" + goal.judgement().outcome()),
                new GoalDoing(goal, progress));
    }

    /** What the proposals cited, without the baseline, which stands beside it. */
    private static List<CitationView> evidence(GoalDetail goal, List<CitationView> evidence) {
        var baseline = goal.target() == null ? null : goal.target().baseline();
        return evidence.stream()
                .filter(cited -> baseline == null
                        || !cited.indicatorKey().equals(baseline.indicatorKey())
                        || !cited.areaCode().equals(baseline.areaCode())
                        || cited.period() != baseline.period())
                .toList();
    }
}
