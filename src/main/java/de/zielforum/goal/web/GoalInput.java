package de.zielforum.goal.web;

import de.zielforum.area.AreaView;
import de.zielforum.goal.GoalForm;
import de.zielforum.goal.GoalId;
import de.zielforum.goal.GoalKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The form of a goal, as it was typed. */
record GoalInput(
        @NotBlank(message = "{goal.title.missing}") @Size(max = 200, message = "{goal.title.size}")
        String title,

        @Pattern(regexp = "GUIDING|ACTION", message = "{goal.kind.missing}")
        String kind,

        String parent,
        @NotBlank(message = "{goal.area.missing}") String area,

        @NotBlank(message = "{goal.text.missing}") @Size(max = 8000, message = "{goal.text.size}")
        String text,

        @Size(max = 4000, message = "{goal.plain.size}") String plain,
        int version) {

    static final GoalInput EMPTY = new GoalInput("", "ACTION", "", "", "", "", 0);

    GoalForm form(AreaView chosen) {
        return new GoalForm(
                GoalKind.valueOf(kind),
                parent.isBlank() ? null : GoalId.fromString(parent),
                chosen.id().value(),
                title,
                text,
                plain);
    }
}
