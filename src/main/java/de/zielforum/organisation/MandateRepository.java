package de.zielforum.organisation;

import de.zielforum.person.PersonId;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.web.OncePerPage;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class MandateRepository implements PanacheRepositoryBase<Mandate, MandateId> {

    @Inject
    OncePerPage once;

    Mandate require(MandateId id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** Read without loading the mandate, so that it is loaded fresh once the organisation is locked. */
    OrganisationId organisationOf(MandateId id) {
        return getEntityManager()
                .createQuery("select m.organisation from Mandate m where m.id = :id", OrganisationId.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A mandate in force, and for whom. */
    record Held(MandateRole role, OrganisationView organisation) {}

    private record HeldBy(PersonId person, LocalDate day) implements OncePerPage.Question<List<Held>> {}

    /** What the person holds on the day for living organisations, by their names. */
    List<Held> held(PersonId person, LocalDate day) {
        return once.read(
                new HeldBy(person, day),
                () -> getEntityManager()
                        .createQuery("""
                                select new de.zielforum.organisation.MandateRepository$Held(m.role,
                                  new de.zielforum.organisation.OrganisationView(o.id, o.name, o.kind))
                                from Mandate m join Organisation o on o.id = m.organisation
                                where m.person = :person and o.dissolvedAt is null and m.endedAt is null
                                  and m.validFrom <= :day and (m.validUntil is null or m.validUntil >= :day)
                                order by lower(o.name), o.id.value
                                """, Held.class)
                        .setParameter("person", person)
                        .setParameter("day", day)
                        .getResultList());
    }

    List<OrganisationView> organisationsOf(PersonId person, MandateRole role, LocalDate day) {
        return held(person, day).stream()
                .filter(mandate -> mandate.role() == role)
                .map(Held::organisation)
                .toList();
    }

    /** Mandates of the person and role that nobody ended, valid in any part of the given days. */
    List<Mandate> overlapping(
            OrganisationId organisation, PersonId person, MandateRole role, LocalDate from, LocalDate until) {
        return list("""
                organisation = ?1 and person = ?2 and role = ?3 and endedAt is null
                  and validFrom <= ?4 and (validUntil is null or validUntil >= ?5)
                """, organisation, person, role, until == null ? LocalDate.of(9999, 12, 31) : until, from);
    }

    /** How many others may speak for the organisation on the day. */
    long otherSpeakers(Mandate mandate, LocalDate day) {
        return count("""
                organisation = ?1 and role = ?2 and endedAt is null and id <> ?3
                  and validFrom <= ?4 and (validUntil is null or validUntil >= ?4)
                """, mandate.organisation(), MandateRole.SPEAKING, mandate.id(), day);
    }

    List<MandateView> ofOrganisation(OrganisationId organisation) {
        return getEntityManager()
                .createQuery("""
                        select new de.zielforum.organisation.MandateView(m.id, o.id, o.name, o.kind, p.id, p.displayName,
                          m.role, m.validFrom, m.validUntil, m.endedOn)
                        from Mandate m join Organisation o on o.id = m.organisation join Person p on p.id = m.person
                        where m.organisation = :organisation
                        order by m.validFrom desc, lower(p.displayName), m.role
                        """, MandateView.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    List<MandateView> ofPerson(PersonId person) {
        return getEntityManager()
                .createQuery("""
                        select new de.zielforum.organisation.MandateView(m.id, o.id, o.name, o.kind, p.id, p.displayName,
                          m.role, m.validFrom, m.validUntil, m.endedOn)
                        from Mandate m join Organisation o on o.id = m.organisation join Person p on p.id = m.person
                        where m.person = :person
                        order by lower(o.name), m.role, m.validFrom desc
                        """, MandateView.class)
                .setParameter("person", person)
                .getResultList();
    }
}
