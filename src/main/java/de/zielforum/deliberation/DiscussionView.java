package de.zielforum.deliberation;

import de.zielforum.organisation.OrganisationView;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.StepView;
import java.util.List;
import java.util.UUID;

/**
 * A discussion for one reader.
 *
 * @param title what the host is called
 * @param path the page of the host
 * @param contributions the first of what was asked for, with the first of their answers
 * @param next the cursor of what comes after, or null
 * @param step the step of discussing, or null when the process has none
 * @param speaksFor organisations for which the reader may contribute; empty when they may not contribute at all
 * @param submission a fresh id for one sending of a form
 */
public record DiscussionView(
        DiscussionId id,
        ProcessId process,
        String title,
        String path,
        DiscussionCounts counts,
        ThreadQuery query,
        List<ContributionView> contributions,
        String next,
        Access access,
        StepView step,
        List<OrganisationView> speaksFor,
        UUID submission) {

    /** The address of the discussion's own page, where it can be filtered and turned over. */
    public String ownPath() {
        return "/diskussionen/" + id;
    }

    public boolean mayContribute() {
        return DeliberationPermissions.mayContribute(access);
    }
}
