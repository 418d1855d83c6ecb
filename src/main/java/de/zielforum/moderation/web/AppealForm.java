package de.zielforum.moderation.web;

import de.zielforum.shared.text.Typed;
import jakarta.validation.constraints.Size;

/** Why an author does not agree. */
record AppealForm(
        @Size(min = 10, max = 2000, message = "{moderation.appeal.length}")
        String reason) {

    AppealForm {
        reason = Typed.cleaned(reason);
    }
}
