package de.zielforum.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.person.PersonId;
import de.zielforum.shared.error.Refused;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MandateTest {

    private static final Instant NOW = Instant.parse("2027-03-10T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final PersonId GIVER = PersonId.next();

    @Test
    void its_first_and_its_last_day_count() {
        var mandate = from(TODAY, TODAY.plusDays(3));
        assertThat(mandate.validOn(TODAY.minusDays(1))).isFalse();
        assertThat(mandate.validOn(TODAY)).isTrue();
        assertThat(mandate.validOn(TODAY.plusDays(3))).isTrue();
        assertThat(mandate.validOn(TODAY.plusDays(4))).isFalse();
        assertThat(mandate.over(TODAY.plusDays(3))).isFalse();
        assertThat(mandate.over(TODAY.plusDays(4))).isTrue();
    }

    @Test
    void without_a_last_day_it_is_valid_until_somebody_ends_it() {
        var mandate = from(TODAY, null);
        assertThat(mandate.validOn(TODAY.plusYears(80))).isTrue();
        mandate.end(GIVER, TODAY, NOW);
        assertThat(mandate.validOn(TODAY)).isFalse();
        assertThat(mandate.endedBySomebody()).isTrue();
    }

    @Test
    void one_that_was_ended_before_it_began_is_valid_on_no_day() {
        var mandate = from(TODAY.plusDays(10), TODAY.plusDays(20));
        mandate.end(GIVER, TODAY, NOW);
        for (int day = 0; day < 25; day++) {
            assertThat(mandate.validOn(TODAY.plusDays(day))).isFalse();
        }
    }

    @Test
    void it_cannot_end_before_it_begins_and_not_twice() {
        assertThatThrownBy(() -> from(TODAY, TODAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.rule()).isEqualTo("mandateEndsBeforeItBegins"));
        var over = from(TODAY.minusDays(9), TODAY.minusDays(1));
        assertThatThrownBy(() -> over.end(GIVER, TODAY, NOW))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo("mandateOver"));
        var open = from(TODAY, null);
        open.end(GIVER, TODAY, NOW);
        assertThatThrownBy(() -> open.end(GIVER, TODAY, NOW)).isInstanceOf(Refused.class);
    }

    private static Mandate from(LocalDate from, LocalDate until) {
        return Mandate.give(OrganisationId.next(), PersonId.next(), MandateRole.SPEAKING, from, until, GIVER, NOW);
    }
}
