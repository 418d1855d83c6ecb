package de.zielforum.proposal;

import de.zielforum.organisation.OrganisationId;
import de.zielforum.person.PersonId;
import de.zielforum.shared.id.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;

/**
 * Writes supports by single statements, so that the unique indexes decide when the same support arrives twice at once. An
 * organisation of null means the person themselves.
 */
@ApplicationScoped
class SupportRepository {

    @Inject
    EntityManager database;

    /** @return whether there was none before */
    boolean give(ProposalId proposal, int versionNo, PersonId person, OrganisationId organisation, Instant now) {
        var query = database.createNativeQuery(organisation == null ? """
                        insert into proposal_support (id, proposal_id, version_no, kept_at_version, person_id, given_at)
                        values (:id, :proposal, :version, :version, :person, :now)
                        on conflict (proposal_id, person_id)
                            where taken_back_at is null and organisation_id is null do nothing
                        """ : """
                        insert into proposal_support
                          (id, proposal_id, version_no, kept_at_version, person_id, organisation_id, given_at)
                        values (:id, :proposal, :version, :version, :person, :organisation, :now)
                        on conflict (proposal_id, organisation_id)
                            where taken_back_at is null and organisation_id is not null do nothing
                        """);
        query.setParameter("id", Uuids.next())
                .setParameter("version", versionNo)
                .setParameter("person", person.value());
        return changed(query, proposal, organisation, now);
    }

    /** @return whether there was one */
    boolean takeBack(ProposalId proposal, PersonId person, OrganisationId organisation, Instant now) {
        return takeBackBelow(proposal, Integer.MAX_VALUE, person, organisation, now);
    }

    /** Takes a support of an older version back. */
    boolean takeBackBelow(
            ProposalId proposal, int versionNo, PersonId person, OrganisationId organisation, Instant now) {
        var query = database.createNativeQuery(organisation == null ? """
                        update proposal_support set taken_back_at = :now
                        where proposal_id = :proposal and person_id = :person and organisation_id is null
                          and taken_back_at is null and version_no < :version
                        """ : """
                        update proposal_support set taken_back_at = :now
                        where proposal_id = :proposal and organisation_id = :organisation
                          and taken_back_at is null and version_no < :version
                        """);
        query.setParameter("version", versionNo);
        if (organisation == null) {
            query.setParameter("person", person.value());
        }
        return changed(query, proposal, organisation, now);
    }

    /** Notes that the supporter has seen the newest version and stays with the older one. */
    void keep(ProposalId proposal, int newest, PersonId person) {
        database.createNativeQuery("""
                        update proposal_support set kept_at_version = :newest
                        where proposal_id = :proposal and person_id = :person and organisation_id is null
                          and taken_back_at is null and version_no < :newest
                        """)
                .setParameter("newest", newest)
                .setParameter("proposal", proposal.value())
                .setParameter("person", person.value())
                .executeUpdate();
    }

    /** The organisations that stand behind a proposal, by name. */
    List<OrganisationSupport> organisations(ProposalId proposal) {
        return database.createQuery("""
                        select new de.zielforum.proposal.OrganisationSupport(o.id, o.name, s.versionNo)
                        from Support s join Organisation o on o.id = s.organisation
                        where s.proposal = :proposal and s.takenBackAt is null
                        order by lower(o.name)
                        """, OrganisationSupport.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    private static boolean changed(Query query, ProposalId proposal, OrganisationId organisation, Instant now) {
        query.setParameter("proposal", proposal.value()).setParameter("now", now);
        if (organisation != null) {
            query.setParameter("organisation", organisation.value());
        }
        return query.executeUpdate() > 0;
    }
}
