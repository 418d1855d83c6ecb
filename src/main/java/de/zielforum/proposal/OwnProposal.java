package de.zielforum.proposal;

/**
 * A proposal in the account of who wrote or supports it.
 *
 * @param outcome of the answer, or null
 * @param version the newest published version, 0 before publication
 * @param supportedVersion the version the person supports, or null in the list of what they wrote
 * @param keptAtVersion see {@link OwnSupport}
 */
public record OwnProposal(
        ProposalId id,
        String title,
        String processTitle,
        ProposalState state,
        boolean hidden,
        AnswerOutcome outcome,
        int supporters,
        int version,
        Integer supportedVersion,
        Integer keptAtVersion) {

    public String path() {
        return id.path();
    }

    /** Whether it was changed since the person gave their support, and they have not decided about that. */
    public boolean toBeAsked() {
        return supportedVersion != null && supportedVersion < version && keptAtVersion < version;
    }
}
