package de.zielforum.measure.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** The form of a measure, as it was typed. */
record MeasureInput(
        @NotBlank(message = "{measure.title.missing}") @Size(max = 200, message = "{measure.title.size}")
        String title,

        @NotBlank(message = "{measure.text.missing}") @Size(max = 8000, message = "{measure.text.size}")
        String text,

        @NotBlank(message = "{measure.area.missing}") String area,

        @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}", message = "{measure.day.wrong}")
        String from,

        @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}", message = "{measure.day.wrong}")
        String until,

        String cost,
        @Size(max = 500, message = "{measure.funding.size}") String funding,

        @NotBlank(message = "{measure.effect.missing}") @Size(max = 4000, message = "{measure.effect.size}")
        String effect,

        String milestones,
        @Size(min = 1, message = "{measure.goal.missing}") Set<String> goal,

        @Size(min = 1, message = "{measure.carrier.missing}")
        Set<String> carrier,

        int version) {

    static final MeasureInput EMPTY = new MeasureInput("", "", "", "", "", "", "", "", "", Set.of(), Set.of(), 0);
}
