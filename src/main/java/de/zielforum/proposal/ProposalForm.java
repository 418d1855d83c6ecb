package de.zielforum.proposal;

import de.zielforum.area.AreaId;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Topic;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What somebody proposes.
 *
 * @param title in one line, at most {@value #TITLE} characters
 * @param text what should change and why, in CommonMark, at most {@value #TEXT} characters; a draft may be without
 * @param area where; within the area of the process
 * @param organisation on whose behalf, or null when the person speaks for themselves; fixed once it is published
 * @param topics at most {@value #TOPICS}
 */
public record ProposalForm(
        @NotBlank(message = "{proposal.title.missing}")
        @Size(max = ProposalForm.TITLE, message = "{proposal.title.length}")
        String title,

        @Size(max = ProposalForm.TEXT, message = "{proposal.text.length}")
        String text,

        @NotNull(message = "{proposal.area.missing}") AreaId area,
        OrganisationId organisation,

        @Size(max = ProposalForm.TOPICS, message = "{proposal.topics.many}")
        Set<Topic> topics) {

    public static final int TITLE = 150;
    public static final int TEXT = 8000;
    public static final int TOPICS = 3;

    public ProposalForm {
        title = Plain.line(title);
        text = Plain.text(text);
        topics = topics == null ? Set.of() : Set.copyOf(topics);
    }
}
