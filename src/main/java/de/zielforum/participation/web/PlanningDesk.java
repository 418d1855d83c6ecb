package de.zielforum.participation.web;

import de.zielforum.participation.ParticipationPermissions;
import de.zielforum.participation.ProcessCard;
import de.zielforum.participation.ProcessOverview;
import de.zielforum.participation.ProcessState;
import de.zielforum.person.DeskSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** What waits for planning: steps that close soon, and drafts. */
@Singleton
class PlanningDesk implements DeskSection {

    private static final Duration SOON = Duration.ofDays(7);

    @Inject
    ProcessOverview overview;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Section> waitingFor(Viewer viewer) {
        if (!ParticipationPermissions.mayPlan(viewer)) {
            return Optional.empty();
        }
        var links = overview.all(viewer).stream().flatMap(this::links).toList();
        return Optional.of(new Section(
                say("deskTitle"),
                links.isEmpty() ? say("deskNothing") : "",
                links,
                new Link(DeskPath.ALL, say("deskAll"))));
    }

    private Stream<Link> links(ProcessCard card) {
        var path = DeskPath.of(card.process().id()).self();
        if (card.state() == ProcessState.DRAFT) {
            return Stream.of(new Link(path, card.process().title(), say("deskDraft")));
        }
        var soon = clock.instant().plus(SOON);
        return card.open().stream()
                .filter(step -> !step.closes().isAfter(soon))
                .map(step -> new Link(path, card.process().title(), StepWords.inWords(step)));
    }

    private String say(String key) {
        return texts.say("participation", key);
    }
}
