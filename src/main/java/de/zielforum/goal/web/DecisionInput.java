package de.zielforum.goal.web;

import de.zielforum.goal.DecisionForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The form of a decision, as it was typed. */
record DecisionInput(
        @NotBlank(message = "{goal.body.missing}") @Size(max = 200, message = "{goal.body.size}")
        String body,

        @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}", message = "{goal.date.wrong}")
        String date,

        @Pattern(regexp = "ADOPTED|NOT_ADOPTED", message = "{goal.result.missing}")
        String result,

        @Size(max = 100, message = "{goal.paper.size}") String paper,

        @Pattern(regexp = "|https?://\\S{3,500}", message = "{goal.url.wrong}")
        String url,

        @Size(max = 4000, message = "{goal.note.size}") String note) {

    DecisionForm form() {
        return new DecisionForm(body, LocalDate.parse(date), result.equals("ADOPTED"), paper, url, note);
    }
}
