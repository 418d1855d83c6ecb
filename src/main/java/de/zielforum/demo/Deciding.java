package de.zielforum.demo;

import de.zielforum.goal.DecisionForm;
import de.zielforum.goal.GoalBallots;
import de.zielforum.goal.GoalForm;
import de.zielforum.goal.GoalId;
import de.zielforum.goal.GoalKind;
import de.zielforum.goal.GoalState;
import de.zielforum.goal.Goals;
import de.zielforum.goal.TargetForm;
import de.zielforum.indicator.ObservationKey;
import de.zielforum.voting.BallotKeeper;
import de.zielforum.voting.Ballots;
import de.zielforum.voting.tally.AcceptanceRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Goals, the votes on them and the decisions about them. */
@ApplicationScoped
class Deciding {

    @Inject
    Cast cast;

    @Inject
    Proposing proposing;

    @Inject
    Goals goals;

    @Inject
    GoalBallots goalBallots;

    @Inject
    Ballots ballots;

    @Inject
    BallotKeeper keeper;

    private final Map<String, GoalId> ids = new HashMap<>();

    GoalId id(String key) {
        return ids.get(key);
    }

    /** Drafts every goal, sets its target and proposes it. */
    void consolidate() {
        for (var goal : cast.read("goals.json", "goals", Content.GoalOf.class)) {
            cast.at(cast.instant(goal.on()).plus(Duration.ofHours(10)), () -> consolidate(goal));
        }
    }

    private void consolidate(Content.GoalOf goal) {
        var area = goal.target() == null ? "01001000" : goal.target().area();
        var id = goals.draft(
                cast.person(goal.by()),
                cast.process(goal.process()),
                goal.proposals().stream().map(proposing::id).toList(),
                new GoalForm(
                        GoalKind.valueOf(goal.kind()),
                        goal.parent() == null ? null : ids.get(goal.parent()),
                        cast.area(area).value(),
                        goal.title(),
                        goal.text(),
                        goal.plain()));
        ids.put(goal.key(), id);
        if (goal.target() != null) {
            var aim = goal.target();
            goals.aim(
                    cast.person(goal.by()),
                    id,
                    new TargetForm(
                            new ObservationKey(aim.indicator(), aim.area(), aim.baselinePeriod()),
                            aim.value(),
                            aim.year()));
        }
        goals.propose(cast.person(goal.by()), id);
    }

    /** Announces each ballot, opens it, lets people vote, and closes and counts it when its time is over. */
    void vote() {
        for (var ballot : cast.read("ballots.json", "ballots", Content.BallotOf.class)) {
            vote(ballot);
        }
    }

    private void vote(Content.BallotOf content) {
        var opens = cast.instant(content.opens());
        var closes = cast.instant(content.closes());
        cast.at(cast.instant(content.announced()).plus(Duration.ofHours(9)), () -> {
            var id = goalBallots.draft(
                    cast.planner(),
                    cast.process(content.process()),
                    content.options().stream().map(ids::get).toList(),
                    content.title(),
                    content.text(),
                    new AcceptanceRule.MoreThanHalf(),
                    opens,
                    closes);
            ballots.announce(cast.planner(), id);
            cast.at(opens, keeper::keepTime);
            var voters = voters(content, closes.isAfter(now()));
            var until = closes.isAfter(now()) ? now() : closes;
            var pace = Duration.between(opens, until).dividedBy(voters.size() + 1L);
            var random = new Random(content.key().hashCode());
            for (int i = 0; i < voters.size(); i++) {
                var voter = cast.person(voters.get(i));
                var approved = new HashSet<String>();
                for (var option : content.options()) {
                    if (random.nextDouble() < content.approvals().get(option)) {
                        approved.add(ids.get(option).toString());
                    }
                }
                cast.at(opens.plus(pace.multipliedBy(i + 1L)), () -> ballots.cast(voter, id, approved));
            }
            if (!closes.isAfter(now())) {
                cast.at(closes.plus(Duration.ofMinutes(1)), keeper::keepTime);
            }
        });
    }

    /** Who votes: of a running ballot nobody who can sign in, so that they still may. */
    private List<String> voters(Content.BallotOf content, boolean running) {
        var everybody = new ArrayList<>(cast.everybody());
        var number = (int) Math.round(everybody.size() * content.turnout());
        if (running) {
            everybody.removeIf(cast::signsIn);
        }
        java.util.Collections.shuffle(everybody, new Random(content.title().hashCode()));
        return everybody.subList(0, Math.min(number, everybody.size()));
    }

    void decide() {
        for (var decision : cast.read("decisions.json", "decisions", Content.DecisionOf.class)) {
            cast.at(
                    LocalDate.parse(decision.date()).plusDays(1),
                    () -> goals.decide(
                            cast.planner(),
                            ids.get(decision.goal()),
                            new DecisionForm(
                                    decision.body(),
                                    LocalDate.parse(decision.date()),
                                    decision.result().equals("ADOPTED"),
                                    decision.paper(),
                                    "",
                                    decision.note() == null ? "" : decision.note())));
        }
    }

    /** Planning's word on the goals whose time is over. */
    void judge() {
        judge("weniger-kinderarmut", GoalState.REACHED, "Der Wert für die ganze Stadt liegt unter dem Zielwert.");
        judge("kinder-nordstadt", GoalState.REACHED, "Der Wert für die Nordstadt liegt deutlich unter dem Zielwert.");
        judge(
                "arbeit-und-familie",
                GoalState.REACHED,
                "Die Beschäftigungsquote der Stadt hat den Zielwert überschritten.");
        judge(
                "kinder-neustadt",
                GoalState.MISSED,
                "In der Neustadt ist der Wert gesunken, aber nicht weit genug. Das Familienhaus öffnete ein Jahr später als geplant.");
        judge(
                "wohnungsverlust-nordstadt",
                GoalState.MISSED,
                "Die Zahl der Haushalte, denen der Verlust der Wohnung drohte, ist höher als vereinbart.");
        judge(
                "wohnung-behalten",
                GoalState.CANNOT_BE_JUDGED,
                "Für das Leitziel wurde kein Zielwert vereinbart. Seine Handlungsziele werden einzeln beurteilt.");
    }

    private void judge(String goal, GoalState outcome, String reason) {
        cast.at(LocalDate.of(2023, 11, 20), () -> goals.judge(cast.planner(), ids.get(goal), outcome, reason));
    }

    private Instant now() {
        return cast.start();
    }
}
