package de.zielforum.proposal.web;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.organisation.Topic;
import de.zielforum.participation.ProcessView;
import de.zielforum.participation.Processes;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepView;
import de.zielforum.participation.Steps;
import de.zielforum.person.CurrentViewer;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.ProposalLists;
import de.zielforum.proposal.ProposalPermissions;
import de.zielforum.proposal.ProposalState;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.text.Numbers;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Texts;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** The proposals of a process. */
@Path("/verfahren/{slug}/vorschlaege")
@Produces(MediaType.TEXT_HTML)
class ProposalListResource {

    private static final int PAGE = 20;

    @Inject
    CurrentViewer current;

    @Inject
    Processes processes;

    @Inject
    Steps steps;

    @Inject
    Areas areas;

    @Inject
    ProposalLists lists;

    @Inject
    ProposalPermissions permissions;

    @Inject
    Texts texts;

    @GET
    @PermitAll
    @Transactional
    public TemplateInstance list(@PathParam("slug") String slug, @BeanParam ProposalFilter wanted) {
        var viewer = current.get();
        var process = processes.bySlug(viewer, slug).orElseThrow(NotFound::new);
        var filter = wanted.shuffled() && wanted.seed().isEmpty()
                ? wanted.seeded(ThreadLocalRandom.current().nextInt(1_000_000))
                : wanted;
        return page(viewer, process, filter);
    }

    private ProposalListPage page(Viewer viewer, ProcessView process, ProposalFilter filter) {
        var all = areas.all();
        var within = process.area() == null ? Set.<AreaId>of() : areas.selfAndBelow(process.area());
        var query = filter.query(viewer, chosen(filter, all)).in(process.id());
        var page = lists.page(viewer, query, PAGE);
        var proposing = steps.step(process.id(), StepKind.PROPOSING).orElse(null);
        var path = process.path() + "/vorschlaege";
        return new ProposalListPage(
                process,
                filter,
                page.items(),
                found(lists.count(query)),
                filter.cursor().isEmpty() ? null : path + filter.from(""),
                page.next() == null ? null : path + filter.from(page.next()),
                proposing,
                mayPropose(viewer, proposing),
                viewer.signedIn(),
                all.stream()
                        .filter(area -> process.area() == null || within.contains(area.id()))
                        .map(area -> new Choice(area.code(), area.name()))
                        .toList(),
                Arrays.stream(Topic.values())
                        .map(topic -> new Choice(topic.name(), texts.say("organisation", "topic", topic)))
                        .toList(),
                Stream.of(
                                ProposalState.PUBLISHED,
                                ProposalState.CONSOLIDATED,
                                ProposalState.ANSWERED,
                                ProposalState.WITHDRAWN)
                        .map(state -> new Choice(state.name(), texts.say("proposal", "state", state)))
                        .toList(),
                Stream.of("neueste", "unterstuetzung", "diskussion", "zufall")
                        .map(order -> new Choice(order, texts.say("proposal", "order_" + order)))
                        .toList(),
                path);
    }

    /** The chosen area, what lies in it and what became part of it; null when none is chosen. */
    private List<AreaView> chosen(ProposalFilter filter, List<AreaView> all) {
        return all.stream()
                .filter(area -> area.code().equals(filter.area()))
                .findFirst()
                .map(chosen -> areas.selfAndBelow(chosen.id()))
                .map(within -> areas.known().stream()
                        .filter(area -> within.contains(area.id()))
                        .toList())
                .orElse(null);
    }

    private boolean mayPropose(Viewer viewer, StepView proposing) {
        return proposing != null
                && proposing.openNow()
                && (!viewer.signedIn() || permissions.mayPropose(viewer, proposing));
    }

    private String found(int count) {
        return count > ProposalLists.COUNTED
                ? texts.say("proposal", "foundMany", Numbers.format(ProposalLists.COUNTED, texts.language()))
                : texts.say("proposal", "found", count);
    }
}
