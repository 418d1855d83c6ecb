package de.zielforum.participation.web;

import de.zielforum.participation.Participants;
import de.zielforum.participation.StepView;
import de.zielforum.shared.time.BerlinTime;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.DateTimeException;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestForm;

/** When a step is open and for whom, as typed. */
record StepInput(
        @RestForm @NotBlank(message = "{participation.opens.missing}")
        String opens,

        @RestForm @NotBlank(message = "{participation.closes.missing}")
        String closes,

        @RestForm
        @NotBlank(message = "{participation.participants.missing}")
        @Pattern(regexp = "SIGNED_IN|VERIFIED_RESIDENTS|", message = "{participation.participants.missing}")
        String participants) {

    static final StepInput EMPTY = new StepInput("", "", Participants.SIGNED_IN.name());

    static StepInput of(StepView step) {
        return new StepInput(
                BerlinTime.input(step.opens()),
                BerlinTime.input(step.closes()),
                step.participants().name());
    }

    /**
     * The opening. A time of which the form shows only the minute counts as unchanged when the minute is.
     *
     * @return null when the text is no date and time
     */
    Instant openingOr(StepView known) {
        return known != null && BerlinTime.input(known.opens()).equals(opens) ? known.opens() : parsed(opens);
    }

    /** The closing, like {@link #openingOr}. */
    Instant closingOr(StepView known) {
        return known != null && BerlinTime.input(known.closes()).equals(closes) ? known.closes() : parsed(closes);
    }

    private static Instant parsed(String text) {
        try {
            return BerlinTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
