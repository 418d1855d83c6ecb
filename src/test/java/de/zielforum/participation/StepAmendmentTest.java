package de.zielforum.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.person.PersonId;
import de.zielforum.shared.error.Refused;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What may still be changed about a step that people were told of. */
class StepAmendmentTest {

    private static final Instant NOW = Instant.parse("2027-03-10T10:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final PersonId PLANNER = PersonId.next();

    @Test
    void before_it_opens_everything_may_change_but_it_cannot_end_unseen() {
        var step = step(NOW.plus(DAY), NOW.plus(DAY.multipliedBy(9)));
        var moved = step.amended(
                new StepTimes(NOW.plus(DAY.multipliedBy(2)), NOW.plus(DAY.multipliedBy(3))),
                Participants.VERIFIED_RESIDENTS,
                PLANNER,
                NOW);
        assertThat(moved.times().opens()).isEqualTo(NOW.plus(DAY.multipliedBy(2)));
        assertThat(moved.participants()).isEqualTo(Participants.VERIFIED_RESIDENTS);
        assertRefused("endsInPast", () -> change(step, NOW.minus(DAY), NOW));
    }

    @Test
    void while_it_is_open_its_beginning_stays_and_its_end_is_not_rewritten() {
        var step = step(NOW.minus(DAY), NOW.plus(DAY));
        assertRefused("opensFixed", () -> change(step, NOW.minus(DAY.multipliedBy(2)), NOW.plus(DAY)));
        assertRefused("endsInPast", () -> change(step, NOW.minus(DAY), NOW.minusSeconds(1)));
        assertThat(change(step, NOW.minus(DAY), NOW).times().at(NOW)).isEqualTo(StepPhase.AFTER);
        assertThat(change(step, NOW.minus(DAY), NOW.plus(DAY.multipliedBy(5)))
                        .times()
                        .closes())
                .isEqualTo(NOW.plus(DAY.multipliedBy(5)));
    }

    @Test
    void nobody_who_could_take_part_is_shut_out_but_more_may_join() {
        var forAll = step(NOW.minus(DAY), NOW.plus(DAY));
        assertRefused(
                "participantsFixed",
                () -> forAll.amended(forAll.times(), Participants.VERIFIED_RESIDENTS, PLANNER, NOW));
        var forResidents = Step.scheduled(
                ProcessId.next(), StepKind.VOTING, forAll.times(), Participants.VERIFIED_RESIDENTS, PLANNER, NOW);
        assertThat(forResidents
                        .amended(forAll.times(), Participants.SIGNED_IN, PLANNER, NOW)
                        .participants())
                .isEqualTo(Participants.SIGNED_IN);
    }

    @Test
    void once_it_is_over_it_can_be_reopened_but_not_shortened() {
        var step = step(NOW.minus(DAY.multipliedBy(9)), NOW.minus(DAY));
        var opens = step.times().opens();
        assertRefused("stepOver", () -> change(step, opens, NOW.minus(DAY.multipliedBy(2))));
        assertRefused("stepOver", () -> change(step, opens, NOW.minusSeconds(1)));
        assertRefused("stepOver", () -> change(step, opens, NOW));
        assertRefused("opensFixed", () -> change(step, NOW, NOW.plus(DAY)));
        assertThat(change(step, opens, NOW.plus(DAY)).times().at(NOW)).isEqualTo(StepPhase.OPEN);
    }

    @Test
    void only_what_has_not_begun_can_be_dropped() {
        step(NOW.plusSeconds(1), NOW.plus(DAY)).drop(NOW);
        assertRefused("stepStarted", () -> step(NOW, NOW.plus(DAY)).drop(NOW));
        assertRefused("stepStarted", () -> step(NOW.minus(DAY), NOW).drop(NOW));
    }

    private static Step change(Step step, Instant opens, Instant closes) {
        return step.amended(new StepTimes(opens, closes), step.participants(), PLANNER, NOW);
    }

    private static Step step(Instant opens, Instant closes) {
        return Step.scheduled(
                ProcessId.next(),
                StepKind.PROPOSING,
                new StepTimes(opens, closes),
                Participants.SIGNED_IN,
                PLANNER,
                NOW);
    }

    private static void assertRefused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }
}
