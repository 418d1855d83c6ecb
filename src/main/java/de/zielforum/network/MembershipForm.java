package de.zielforum.network;

import de.zielforum.shared.text.Typed;
import jakarta.validation.constraints.Size;

/** What the applicant or the inviting side writes. */
public record MembershipForm(
        @Size(max = 2000, message = "{network.message.length}")
        String message) {

    public MembershipForm {
        message = Typed.cleaned(message);
    }
}
