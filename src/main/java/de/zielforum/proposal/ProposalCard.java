package de.zielforum.proposal;

import de.zielforum.area.AreaId;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Topic;
import de.zielforum.participation.ProcessId;
import java.time.Instant;
import java.util.List;

/**
 * A published proposal in a list.
 *
 * @param beginning the first part of the text, in CommonMark
 * @param authorName how the author wants to be called
 * @param organisation on whose behalf, or null; with its name
 * @param version the newest version
 * @param outcome of the answer, or null
 * @param supporters how many people stand behind it
 * @param organisations how many organisations stand behind it
 * @param contributions how many contributions its discussion has
 * @param supported whether the viewer of the list supports it as a person
 */
public record ProposalCard(
        ProposalId id,
        ProcessId process,
        String title,
        String beginning,
        String authorName,
        OrganisationId organisation,
        String organisationName,
        AreaId area,
        String areaCode,
        String areaName,
        List<Topic> topics,
        ProposalState state,
        int version,
        AnswerOutcome outcome,
        Instant publishedAt,
        int supporters,
        int organisations,
        int contributions,
        boolean supported) {

    /** Who made it: the organisation, else the author. */
    public String by() {
        return organisationName == null ? authorName : organisationName;
    }

    public String path() {
        return id.path();
    }
}
