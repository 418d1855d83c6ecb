package de.zielforum.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.shared.error.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhaseTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    @Test
    void first_and_last_day_belong_to_the_phase() {
        var phase = exact(FIRST, LAST);
        assertThat(phase.on(FIRST.minusDays(1))).isEqualTo(PhaseTime.AHEAD);
        assertThat(phase.on(FIRST)).isEqualTo(PhaseTime.NOW);
        assertThat(phase.on(LAST)).isEqualTo(PhaseTime.NOW);
        assertThat(phase.on(LAST.plusDays(1))).isEqualTo(PhaseTime.PAST);
    }

    @Test
    void a_phase_has_either_days_or_loose_words() {
        assertRefused("phaseTimes", form(null, null, ""));
        assertRefused("phaseTimes", form(FIRST, null, ""));
        assertRefused("phaseTimes", form(null, LAST, "Frühjahr 2027"));
        assertRefused("phaseTimes", form(FIRST, LAST, "Frühjahr 2027"));
        assertRefused("phaseReversed", form(LAST, FIRST, ""));
        assertThat(Phase.of(ProcessId.next(), 1, form(null, null, " Frühjahr 2027 "))
                        .form()
                        .loosely())
                .isEqualTo("Frühjahr 2027");
    }

    @Test
    void a_phase_in_loose_words_has_passed_when_a_later_one_has_begun() {
        var phases = List.of(loose("Winter"), exact(FIRST, LAST), loose("Sommer"));
        assertThat(Phases.placed(phases, FIRST.minusDays(1)))
                .extracting(PhaseView::time)
                .containsExactly(PhaseTime.AHEAD, PhaseTime.AHEAD, PhaseTime.AHEAD);
        assertThat(Phases.placed(phases, FIRST))
                .extracting(PhaseView::time)
                .containsExactly(PhaseTime.PAST, PhaseTime.NOW, PhaseTime.AHEAD);
        assertThat(Phases.placed(phases, LAST.plusDays(1)))
                .extracting(PhaseView::time)
                .containsExactly(PhaseTime.PAST, PhaseTime.PAST, PhaseTime.AHEAD);
    }

    private static void assertRefused(String rule, PhaseForm form) {
        assertThatThrownBy(() -> Phase.of(ProcessId.next(), 1, form))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private static Phase exact(LocalDate from, LocalDate until) {
        return Phase.of(ProcessId.next(), 1, form(from, until, ""));
    }

    private static Phase loose(String words) {
        return Phase.of(ProcessId.next(), 1, form(null, null, words));
    }

    private static PhaseForm form(LocalDate from, LocalDate until, String loosely) {
        return new PhaseForm("Sammeln", "", from, until, loosely);
    }
}
