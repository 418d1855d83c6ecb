package de.zielforum.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.deliberation.DiscussionId;
import de.zielforum.indicator.CitationId;
import de.zielforum.participation.ProcessId;
import de.zielforum.person.PersonId;
import de.zielforum.shared.error.Refused;
import de.zielforum.voting.BallotId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GoalTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final PersonId PLANNER = PersonId.next();
    private static final BallotId BALLOT = new BallotId(UUID.randomUUID());

    @Test
    void goes_its_way_from_draft_to_judgement() {
        var goal = draft();
        assertThat(goal.state()).isEqualTo(GoalState.DRAFT);
        propose(goal);
        assertThat(goal.state()).isEqualTo(GoalState.PROPOSED);
        goal.putToVote(BALLOT);
        assertThat(goal.state()).isEqualTo(GoalState.ON_BALLOT);
        goal.decide(true);
        assertThat(goal.state()).isEqualTo(GoalState.ADOPTED);
        goal.begin();
        assertThat(goal.state()).isEqualTo(GoalState.IN_PROGRESS);
        goal.judge(GoalState.REACHED);
        assertThat(goal.state()).isEqualTo(GoalState.REACHED);
    }

    @Test
    void keeps_its_words_from_the_ballot_on() {
        var goal = draft();
        goal.rewrite(form("Neuer Titel"));
        propose(goal);
        goal.rewrite(form("Noch ein Titel"));
        goal.putToVote(BALLOT);
        refuses("textFixed", () -> goal.rewrite(form("Zu spät")));
        refuses("textFixed", () -> goal.aimAt(target(2019, 2025)));
        assertThat(goal.title()).isEqualTo("Noch ein Titel");
    }

    @Test
    void comes_back_when_its_ballot_is_withdrawn_and_only_then() {
        var goal = draft();
        propose(goal);
        goal.putToVote(BALLOT);
        goal.takeBackFrom(new BallotId(UUID.randomUUID()));
        assertThat(goal.state()).isEqualTo(GoalState.ON_BALLOT);
        goal.takeBackFrom(BALLOT);
        assertThat(goal.state()).isEqualTo(GoalState.PROPOSED);
        assertThat(goal.ballot()).isNull();
    }

    @Test
    void a_draft_cannot_be_voted_on_decided_pursued_or_judged() {
        refuses("notProposed", () -> draft().putToVote(BALLOT));
        refuses("notDecidable", () -> draft().decide(true));
        refuses("notAdopted", () -> draft().begin());
        refuses("notAdopted", () -> draft().judge(GoalState.REACHED));
    }

    @Test
    void what_was_not_adopted_is_not_pursued() {
        var goal = draft();
        propose(goal);
        goal.decide(false);
        refuses("notAdopted", goal::begin);
        goal.decide(true);
        goal.begin();
        refuses("notDecidable", () -> goal.decide(false));
    }

    @Test
    void a_judgement_is_one_of_three_words() {
        var goal = draft();
        propose(goal);
        goal.decide(true);
        refuses("noJudgement", () -> goal.judge(GoalState.ADOPTED));
        goal.judge(GoalState.CANNOT_BE_JUDGED);
        goal.judge(GoalState.MISSED);
        assertThat(goal.state()).isEqualTo(GoalState.MISSED);
    }

    @Test
    void a_target_lies_after_its_baseline() {
        refuses("targetBeforeBaseline", () -> draft().aimAt(target(2019, 2019)));
        var goal = draft();
        goal.aimAt(target(2019, 2020));
        assertThat(goal.target().year()).isEqualTo(2020);
        goal.aimAt(null);
        assertThat(goal.target()).isNull();
    }

    @Test
    void is_proposed_once() {
        var goal = draft();
        propose(goal);
        refuses("notDraft", () -> propose(goal));
    }

    private static Goal draft() {
        return Goal.draft(new ProcessId(UUID.randomUUID()), form("Weniger Kinderarmut"), PLANNER, NOW);
    }

    private static void propose(Goal goal) {
        goal.propose(new DiscussionId(UUID.randomUUID()), PLANNER, NOW);
    }

    private static GoalForm form(String title) {
        return new GoalForm(GoalKind.ACTION, null, UUID.randomUUID(), title, "Text", "");
    }

    private static Target target(int from, int until) {
        return new Target(
                "sgb2-kinder",
                UUID.randomUUID(),
                new CitationId(UUID.randomUUID()),
                from,
                new BigDecimal("24.1"),
                new BigDecimal("18.5"),
                until);
    }

    private static void refuses(String rule, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
