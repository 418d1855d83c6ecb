package de.zielforum.home.web;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.goal.GoalCard;
import de.zielforum.goal.GoalLists;
import de.zielforum.goal.GoalState;
import de.zielforum.indicator.AreaProfiles;
import de.zielforum.indicator.KeyFigure;
import de.zielforum.indicator.Polarity;
import de.zielforum.participation.ProcessCard;
import de.zielforum.participation.ProcessOverview;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepView;
import de.zielforum.person.AreaSection;
import de.zielforum.person.CurrentViewer;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Texts;
import de.zielforum.voting.BallotCard;
import de.zielforum.voting.BallotLists;
import de.zielforum.voting.BallotState;
import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The start page. */
@Path("/")
class StartResource {

    private static final int FIGURES = 4;
    private static final int BECAME = 6;

    @Inject
    CurrentViewer current;

    @Inject
    ProcessOverview processes;

    @Inject
    BallotLists ballots;

    @Inject
    Areas areas;

    @Inject
    AreaProfiles profiles;

    @Inject
    GoalLists goals;

    @Inject
    People people;

    @Inject
    @All
    List<AreaSection> contributors;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    @Transactional
    public TemplateInstance start(@QueryParam("gebiet") @DefaultValue("") String code) {
        var viewer = current.get();
        var area = areas.byCode(code).or(() -> home(viewer));
        var became = goals.latelyDecided(BECAME, area.map(AreaView::id).orElse(null));
        var cards = processes.published().stream()
                .filter(card -> !card.openForPeople().isEmpty())
                .toList();
        return new StartPage(
                cards.stream().map(this::open).toList(),
                ballots.announced().stream()
                        .filter(ballot -> ballot.state() == BallotState.OPEN)
                        .map(this::open)
                        .toList(),
                areas.ofLevel(AreaLevel.DISTRICT).stream()
                        .map(district -> new Choice(district.code(), district.name()))
                        .toList(),
                area.map(one -> near(viewer, one)).orElse(StartPage.Near.NOWHERE),
                became.stream().map(this::became).toList(),
                propose(cards));
    }

    private StartPage.Open open(ProcessCard card) {
        return new StartPage.Open(
                card.process().path(),
                card.process().title(),
                card.lead(),
                card.openForPeople().stream().map(this::doing).toList());
    }

    private String doing(StepView step) {
        return texts.say("home", "doing", texts.say("participation", "kind", step.kind()), days(step.closes()));
    }

    private StartPage.Open open(BallotCard ballot) {
        return new StartPage.Open(
                ballot.path(),
                ballot.title(),
                ballot.processTitle(),
                List.of(texts.say("home", "ballotOpen", days(ballot.closes()))));
    }

    /** How long something is still open, in words. */
    private String days(java.time.Instant until) {
        var days = BerlinTime.days(clock.instant(), until);
        return days <= 0
                ? texts.say("home", "untilToday")
                : days == 1 ? texts.say("home", "untilTomorrow") : texts.say("home", "daysLeft", days);
    }

    private Optional<AreaView> home(Viewer viewer) {
        return viewer.signedIn() ? people.homeArea(viewer.id()).map(AreaId::new).map(areas::require) : Optional.empty();
    }

    private StartPage.Near near(Viewer viewer, AreaView area) {
        return new StartPage.Near(
                area.code(),
                area.name(),
                profiles.of(area, areas.municipality()).figures().stream()
                        .filter(key ->
                                key.figure().value() != null && key.figure().polarity() != Polarity.NEUTRAL)
                        .limit(FIGURES)
                        .map(this::beside)
                        .toList(),
                contributors.stream()
                        .filter(AreaSection::current)
                        .sorted(Comparator.comparingInt(AreaSection::order))
                        .map(section -> section.about(area.id(), viewer))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private StartPage.Beside beside(KeyFigure key) {
        var whole = key.whole();
        return new StartPage.Beside(
                key.figure(), whole == null ? "" : texts.say("home", "comparison", whole.areaName(), whole.worded()));
    }

    private StartPage.Became became(GoalCard goal) {
        return new StartPage.Became(
                goal.path(),
                goal.title(),
                texts.say("home", "became_" + goal.state()),
                texts.say("goal", "state_" + goal.state()),
                badge(goal.state()));
    }

    private static String badge(GoalState state) {
        return switch (state) {
            case ADOPTED, REACHED -> "success";
            case IN_PROGRESS -> "open";
            case MISSED -> "warning";
            case CANNOT_BE_JUDGED -> "info";
            default -> "neutral";
        };
    }

    /** Where to propose something right now, or null when nothing is open for proposals. */
    private static Link propose(List<ProcessCard> cards) {
        return cards.stream()
                .filter(card -> card.openForPeople().stream().anyMatch(step -> step.kind() == StepKind.PROPOSING))
                .findFirst()
                .map(card -> new Link(
                        "/vorschlaege/neu?verfahren=" + card.process().slug(),
                        card.process().title()))
                .orElse(null);
    }
}
