package de.zielforum.proposal;

/**
 * What somebody may do with a proposal at this moment.
 *
 * @param see know that it exists, and see who made it when
 * @param read read its text; a hidden one is read by its author and by moderators only
 * @param edit change the text: of a draft in place, of a published one by a new version
 * @param submit hand the draft in
 * @param withdraw take it back, or discard the draft
 * @param support stand behind it as a person
 * @param takeBack take a support back
 * @param speakFor support it, and take that back, for an organisation the person speaks for; which one is judged singly
 * @param review publish what was submitted, or give it back
 * @param answer answer it in public
 * @param consolidate take it over into a goal
 * @param report ask moderators to look at it
 */
public record ProposalRights(
        boolean see,
        boolean read,
        boolean edit,
        boolean submit,
        boolean withdraw,
        boolean support,
        boolean takeBack,
        boolean speakFor,
        boolean review,
        boolean answer,
        boolean consolidate,
        boolean report) {}
