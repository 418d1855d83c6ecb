package de.zielforum.proposal;

import de.zielforum.indicator.CitationId;
import de.zielforum.indicator.ObservationKey;
import de.zielforum.organisation.OrganisationView;
import de.zielforum.person.PersonId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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

    boolean contains(ProposalId proposal, CitationId citation) {
        return count("key.proposal = ?1 and key.citation = ?2", proposal, citation) > 0;
    }

    /** A citation with the proposal that rests on it. */
    record Cited(CitationId citation, ProposalId proposal, String title) {}

    /** The evidence somebody may decide about: of their own proposals, and of those of organisations they speak for. */
    List<Cited> ofOwner(PersonId person, Collection<OrganisationView> organisations) {
        return getEntityManager()
                .createQuery("""
                        select new de.zielforum.proposal.EvidenceRepository$Cited(e.key.citation, p.id, p.title)
                        from Evidence e join Proposal p on p.id = e.key.proposal
                        where p.state in :states and (
                          p.author = :person and (p.organisation is null or p.state = :draft)
                          or p.state <> :draft and p.organisation.value in :organisations)
                        order by p.draftedAt desc, e.addedAt
                        """, Cited.class)
                .setParameter("states", ProposalPermissions.EVIDENCE_COUNTS)
                .setParameter("draft", ProposalState.DRAFT)
                .setParameter("person", person)
                .setParameter(
                        "organisations",
                        Stream.concat(
                                        Stream.of(new UUID(0, 0)),
                                        organisations.stream()
                                                .map(one -> one.id().value()))
                                .toList())
                .getResultList();
    }

    boolean delete(ProposalId proposal, CitationId citation) {
        return delete("key.proposal = ?1 and key.citation = ?2", proposal, citation) > 0;
    }

    void deleteAll(ProposalId proposal) {
        delete("key.proposal", proposal);
    }
}
