package de.zielforum.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.shared.error.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StepTimesTest {

    private static final Instant OPENS = Instant.parse("2027-03-01T08:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-04-01T16:00:00Z");

    private final StepTimes times = new StepTimes(OPENS, CLOSES);

    @Test
    void the_opening_belongs_to_the_step() {
        assertThat(times.at(clockAt(OPENS.minusNanos(1000)).instant())).isEqualTo(StepPhase.BEFORE);
        assertThat(times.at(clockAt(OPENS).instant())).isEqualTo(StepPhase.OPEN);
    }

    @Test
    void the_closing_does_not_belong_to_the_step() {
        assertThat(times.at(clockAt(CLOSES.minusNanos(1000)).instant())).isEqualTo(StepPhase.OPEN);
        assertThat(times.at(clockAt(CLOSES).instant())).isEqualTo(StepPhase.AFTER);
        assertThat(times.at(clockAt(CLOSES.plusNanos(1000)).instant())).isEqualTo(StepPhase.AFTER);
    }

    @Test
    void the_opening_lies_before_the_closing() {
        assertThatThrownBy(() -> new StepTimes(CLOSES, OPENS)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new StepTimes(OPENS, OPENS)).isInstanceOf(Refused.class);
    }

    @Test
    void times_are_as_fine_as_the_database_keeps_them() {
        assertThat(new StepTimes(OPENS.plusNanos(1), CLOSES.plusNanos(999))).isEqualTo(times);
    }

    private static Clock clockAt(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
