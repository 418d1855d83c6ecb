package de.zielforum.participation.web;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.participation.Participants;
import de.zielforum.participation.ParticipationPermissions;
import de.zielforum.participation.ProcessDetails;
import de.zielforum.participation.ProcessOverview;
import de.zielforum.participation.ProcessSection;
import de.zielforum.participation.ProcessState;
import de.zielforum.participation.StepAction;
import de.zielforum.participation.StepView;
import de.zielforum.person.CurrentViewer;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Processes for everybody. */
@Path("/verfahren")
@Produces(MediaType.TEXT_HTML)
class ProcessResource {

    @Inject
    CurrentViewer current;

    @Inject
    ProcessOverview overview;

    @Inject
    Areas areas;

    @Inject
    @All
    List<ProcessSection> contributors;

    @Inject
    @All
    List<StepAction> actions;

    @Inject
    Texts texts;

    @GET
    @PermitAll
    public TemplateInstance list() {
        var cards = overview.published();
        var groups = Stream.of(ProcessState.RUNNING, ProcessState.COMING, ProcessState.FINISHED)
                .map(state -> new ProcessListPage.Group(
                        state.name().toLowerCase(Locale.ROOT),
                        texts.say("participation", "group", state),
                        cards.stream().filter(card -> card.state() == state).toList()))
                .filter(group -> !group.cards().isEmpty())
                .toList();
        return new ProcessListPage(groups, areaNames(), ParticipationPermissions.mayPlan(current.get()));
    }

    @GET
    @Path("{slug}")
    @PermitAll
    @Transactional
    public TemplateInstance page(@PathParam("slug") String slug) {
        var viewer = current.get();
        var process = overview.details(viewer, slug);
        return new ProcessPage(
                process,
                process.process().area() == null
                        ? null
                        : areas.require(process.process().area()),
                DeskPath.of(process.process().id()),
                doings(process, viewer),
                sections(process, viewer),
                viewer.signedIn(),
                ParticipationPermissions.mayPlan(viewer));
    }

    private Map<AreaId, String> areaNames() {
        return areas.known().stream().collect(Collectors.toMap(AreaView::id, AreaView::name));
    }

    private List<ProcessPage.Doing> doings(ProcessDetails process, Viewer viewer) {
        return process.open().stream()
                .filter(step -> step.kind().forPeople())
                .map(step -> doing(process, step, viewer))
                .toList();
    }

    private ProcessPage.Doing doing(ProcessDetails process, StepView step, Viewer viewer) {
        var link = actions.stream()
                .map(action -> action.of(process.process(), step.kind(), viewer))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        var asked = viewer.signedIn()
                ? ParticipationPermissions.mayTakePart(viewer, step.participants())
                : step.participants() == Participants.SIGNED_IN;
        return new ProcessPage.Doing(step, link, asked);
    }

    private List<Section> sections(ProcessDetails process, Viewer viewer) {
        return contributors.stream()
                .sorted(Comparator.comparingInt(ProcessSection::order))
                .map(section -> section.about(process.process().id(), viewer))
                .flatMap(Optional::stream)
                .toList();
    }
}
