package de.zielforum.proposal;

import de.zielforum.indicator.CitationId;
import de.zielforum.indicator.ObservationKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, Evidence.Key> {

    int count(ProposalId proposal) {
        return (int) count("key.proposal", proposal);
    }

    boolean cites(ProposalId proposal, ObservationKey observation) {
        return count(
                        "key.proposal = ?1 and indicator = ?2 and area = ?3 and period = ?4",
                        proposal,
                        observation.indicator(),
                        observation.area(),
                        observation.period())
                > 0;
    }

    boolean delete(ProposalId proposal, CitationId citation) {
        return delete("key.proposal = ?1 and key.citation = ?2", proposal, citation) > 0;
    }

    void deleteAll(ProposalId proposal) {
        delete("key.proposal", proposal);
    }
}
