package de.zielforum.participation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What planning says about a phase: either first and last day, or loose words.
 *
 * @param about what happens in it, CommonMark, or empty
 * @param from first day, or null
 * @param until last day, or null
 * @param loosely when it is in words, or empty
 */
public record PhaseForm(
        @NotBlank(message = "{participation.phase.missing}") @Size(max = 120, message = "{participation.text.length}")
        String title,

        @Size(max = 2000, message = "{participation.text.length}")
        String about,

        LocalDate from,
        LocalDate until,

        @Size(max = 120, message = "{participation.text.length}")
        String loosely) {

    public PhaseForm {
        title = title == null ? "" : title.strip();
        about = about == null ? "" : about.strip();
        loosely = loosely == null ? "" : loosely.strip();
    }
}
