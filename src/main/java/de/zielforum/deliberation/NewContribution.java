package de.zielforum.deliberation;

import de.zielforum.organisation.OrganisationId;
import de.zielforum.shared.text.Typed;
import java.util.UUID;

/**
 * Words to be added to a discussion.
 *
 * @param text CommonMark, 1 to {@value #LONGEST} characters
 * @param answers the contribution it answers, or null
 * @param onBehalfOf the organisation it is said for, or null
 * @param submission a random id that came with the form, so that a form sent twice writes once; null where there is none
 */
public record NewContribution(
        DiscussionId discussion,
        ContributionKind kind,
        String text,
        ContributionId answers,
        OrganisationId onBehalfOf,
        UUID submission) {

    /** The most characters a text may have. */
    public static final int LONGEST = 4000;

    public NewContribution {
        text = Typed.cleaned(text);
    }
}
