package de.zielforum.deliberation.web;

import de.zielforum.deliberation.ContributionId;
import de.zielforum.deliberation.ContributionKind;
import de.zielforum.deliberation.DiscussionId;
import de.zielforum.deliberation.NewContribution;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.shared.text.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What somebody typed to contribute, answer or edit. The names are those of the fields on the pages of hosts. */
record ContributionForm(
        @NotNull(message = "{deliberation.kind.missing}")
        @Pattern(regexp = "FOR|AGAINST|QUESTION|REMARK", message = "{deliberation.kind.missing}")
        String contributionKind,

        @NotBlank(message = "{deliberation.text.missing}")
        @Size(max = NewContribution.LONGEST, message = "{deliberation.text.length}")
        String contributionText,

        String contributionFor,
        String submission) {

    ContributionForm {
        contributionText = Typed.cleaned(contributionText);
    }

    /** An answer has no kind of its own choice. */
    static ContributionForm answer(String text, String organisation, String submission) {
        return new ContributionForm(ContributionKind.REMARK.name(), text, organisation, submission);
    }

    static ContributionForm empty(UUID submission) {
        return new ContributionForm(null, "", "", submission.toString());
    }

    NewContribution words(DiscussionId discussion, ContributionId answers) {
        return new NewContribution(discussion, kind(), contributionText, answers, organisation(), sendingOrNull());
    }

    ContributionKind kind() {
        return ContributionKind.valueOf(contributionKind);
    }

    private OrganisationId organisation() {
        return contributionFor == null || contributionFor.isBlank() ? null : OrganisationId.fromString(contributionFor);
    }

    private UUID sendingOrNull() {
        try {
            return submission == null || submission.isBlank() ? null : UUID.fromString(submission);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
