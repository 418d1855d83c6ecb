package de.zielforum.deliberation.web;

import de.zielforum.deliberation.ContributionId;
import de.zielforum.deliberation.ContributionKind;
import de.zielforum.deliberation.DiscussionId;
import de.zielforum.deliberation.NewContribution;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.shared.text.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What a program sends to contribute, answer or edit; see {@link NewContribution}. */
record ContributionInput(
        @NotNull(message = "{deliberation.kind.missing}") ContributionKind kind,

        @NotBlank(message = "{deliberation.text.missing}")
        @Size(max = NewContribution.LONGEST, message = "{deliberation.text.length}")
        String text,

        UUID answers,
        UUID organisation,
        UUID submission) {

    ContributionInput {
        text = Typed.cleaned(text);
    }

    NewContribution words(DiscussionId discussion) {
        return new NewContribution(
                discussion,
                kind,
                text,
                answers == null ? null : new ContributionId(answers),
                organisation == null ? null : new OrganisationId(organisation),
                submission);
    }
}
