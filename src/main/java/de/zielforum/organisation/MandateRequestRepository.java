package de.zielforum.organisation;

import de.zielforum.person.PersonId;
import de.zielforum.shared.error.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class MandateRequestRepository implements PanacheRepositoryBase<MandateRequest, MandateRequestId> {

    MandateRequest require(MandateRequestId id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** Read without loading the request, so that it is loaded fresh once the organisation is locked. */
    OrganisationId organisationOf(MandateRequestId id) {
        return getEntityManager()
                .createQuery("select r.organisation from MandateRequest r where r.id = :id", OrganisationId.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Optional<MandateRequest> undecided(OrganisationId organisation, PersonId person, MandateRole role) {
        return find(
                        "organisation = ?1 and person = ?2 and role = ?3 and acceptedAt is null and declinedAt is null",
                        organisation,
                        person,
                        role)
                .firstResultOptional();
    }

    Optional<MandateRequestView> view(MandateRequestId id) {
        return getEntityManager()
                .createQuery("""
                        select new de.zielforum.organisation.MandateRequestView(
                          r.id, o.id, o.name, o.kind, p.id, p.displayName, r.role, r.message,
                          r.requestedAt, r.acceptedAt, r.declinedAt)
                        from MandateRequest r join Organisation o on o.id = r.organisation join Person p on p.id = r.person
                        where r.id = :id
                        """, MandateRequestView.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<MandateRequestView> undecided() {
        return getEntityManager().createQuery("""
                        select new de.zielforum.organisation.MandateRequestView(
                          r.id, o.id, o.name, o.kind, p.id, p.displayName, r.role, r.message,
                          r.requestedAt, r.acceptedAt, r.declinedAt)
                        from MandateRequest r join Organisation o on o.id = r.organisation join Person p on p.id = r.person
                        where r.acceptedAt is null and r.declinedAt is null and o.dissolvedAt is null
                        order by r.requestedAt
                        """, MandateRequestView.class).getResultList();
    }

    List<MandateRequestView> undecidedFor(OrganisationId organisation) {
        return getEntityManager()
                .createQuery("""
                        select new de.zielforum.organisation.MandateRequestView(
                          r.id, o.id, o.name, o.kind, p.id, p.displayName, r.role, r.message,
                          r.requestedAt, r.acceptedAt, r.declinedAt)
                        from MandateRequest r join Organisation o on o.id = r.organisation join Person p on p.id = r.person
                        where r.organisation = :organisation and r.acceptedAt is null and r.declinedAt is null
                        order by r.requestedAt
                        """, MandateRequestView.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    List<MandateRequestView> undecidedOf(PersonId person) {
        return getEntityManager()
                .createQuery("""
                        select new de.zielforum.organisation.MandateRequestView(
                          r.id, o.id, o.name, o.kind, p.id, p.displayName, r.role, r.message,
                          r.requestedAt, r.acceptedAt, r.declinedAt)
                        from MandateRequest r join Organisation o on o.id = r.organisation join Person p on p.id = r.person
                        where r.person = :person and r.acceptedAt is null and r.declinedAt is null
                        order by r.requestedAt
                        """, MandateRequestView.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Requests that wait for organisations the person speaks for on the day. */
    List<MandateRequestView> undecidedForSpeaker(PersonId speaker, LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        select new de.zielforum.organisation.MandateRequestView(
                          r.id, o.id, o.name, o.kind, p.id, p.displayName, r.role, r.message,
                          r.requestedAt, r.acceptedAt, r.declinedAt)
                        from MandateRequest r join Organisation o on o.id = r.organisation join Person p on p.id = r.person
                        where r.acceptedAt is null and r.declinedAt is null and o.dissolvedAt is null
                          and exists (select 1 from Mandate m where m.organisation = r.organisation and m.person = :speaker
                            and m.role = de.zielforum.organisation.MandateRole.SPEAKING and m.endedAt is null
                            and m.validFrom <= :day and (m.validUntil is null or m.validUntil >= :day))
                        order by r.requestedAt
                        """, MandateRequestView.class)
                .setParameter("speaker", speaker)
                .setParameter("day", day)
                .getResultList();
    }
}
