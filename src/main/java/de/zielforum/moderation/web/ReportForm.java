package de.zielforum.moderation.web;

import de.zielforum.shared.text.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody reports. */
record ReportForm(
        @NotBlank(message = "{moderation.report.missing}") @Size(max = 2000, message = "{moderation.reason.length}")
        String reason) {

    ReportForm {
        reason = Typed.cleaned(reason);
    }
}
