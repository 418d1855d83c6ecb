package de.zielforum.proposal;

/** A published proposal that resembles what somebody is writing. */
public record SimilarProposal(ProposalId id, String title, String by, int supporters) {

    public String path() {
        return id.path();
    }
}
