package de.zielforum.organisation;

import de.zielforum.shared.text.Typed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody asks to act for an organisation.
 *
 * @param message who they are, for those who decide
 */
public record MandateRequestForm(
        @NotNull(message = "{organisation.mandate.role.missing}")
        MandateRole role,

        @Size(max = 1000, message = "{organisation.mandate.message.length}")
        String message) {

    public MandateRequestForm {
        message = Typed.cleaned(message);
    }
}
