package de.zielforum.person;

import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.web.OncePerPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Knows the people: lets them arrive, present themselves, and be verified. */
@ApplicationScoped
public class People {

    /** A proof of residence is good for three years. */
    static final Duration VERIFICATION_VALIDITY = Duration.ofDays(3 * 365L);

    @Inject
    PersonRepository people;

    @Inject
    EntityManager database;

    @Inject
    Event<Act> acts;

    @Inject
    OncePerPage once;

    @Inject
    Clock clock;

    /**
     * The person behind an account, made on first arrival. Arriving twice at once makes one person.
     *
     * @param subject the account's id at the identity provider
     * @param name what the account calls them; the person may choose another name later
     */
    @Transactional
    public PersonId arrive(String subject, String name) {
        var known = people.bySubject(subject);
        if (known.isPresent()) {
            return known.get().id();
        }
        var id = PersonId.next();
        database.createNativeQuery("""
                        insert into person (id, subject, display_name, arrived_at, version)
                        values (:id, :subject, :name, :now, 0) on conflict (subject) do nothing
                        """)
                .setParameter("id", id.value())
                .setParameter("subject", subject)
                .setParameter("name", name.isBlank() ? "Gast" : name)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return people.bySubject(subject).orElseThrow().id();
    }

    /** The person of an account with the given roles, as somebody who acts; made on first arrival. */
    @Transactional
    public Viewer viewer(String subject, String name, Set<Role> roles) {
        return known(subject, roles).orElseGet(() -> {
            arrive(subject, name);
            return known(subject, roles).orElseThrow();
        });
    }

    /** Everything in one query without an entity, because every request of somebody signed in asks this. */
    private Optional<Viewer> known(String subject, Set<Role> roles) {
        return database.createQuery("""
                        select new de.zielforum.person.People$Known(p.id, p.displayName,
                          exists(select 1 from Verification v where v.person = p.id and v.validUntil > :now), p.homeArea)
                        from Person p where p.subject = :subject
                        """, Known.class)
                .setParameter("now", clock.instant())
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst()
                .map(person -> {
                    once.remember(new HomeOf(person.id()), Optional.ofNullable(person.home()));
                    return new Viewer(person.id(), person.name(), roles, person.verified());
                });
    }

    record Known(PersonId id, String name, boolean verified, UUID home) {}

    private record HomeOf(PersonId person) implements OncePerPage.Question<Optional<UUID>> {}

    /** How the person wants to be called. */
    @Transactional
    public String name(PersonId id) {
        return people.findByIdOptional(id).orElseThrow(NotFound::new).displayName();
    }

    /** The names of several people in one query. */
    @Transactional
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        var names = new HashMap<PersonId, String>();
        if (!ids.isEmpty()) {
            people.list("id in ?1", List.copyOf(Set.copyOf(ids))).forEach(p -> names.put(p.id(), p.displayName()));
        }
        return names;
    }

    /** Whether residence is proved and the proof still valid. */
    @Transactional
    public boolean verified(PersonId id) {
        return database.createQuery(
                                "select count(v) from Verification v where v.person = :person and v.validUntil > :now",
                                Long.class)
                        .setParameter("person", id)
                        .setParameter("now", clock.instant())
                        .getSingleResult()
                > 0;
    }

    /** The area the person wants to hear about, if they chose one. */
    @Transactional
    public Optional<UUID> homeArea(PersonId id) {
        return once.read(new HomeOf(id), () -> people.findByIdOptional(id).map(Person::homeArea));
    }

    /**
     * The person chooses name or pseudonym and their area.
     *
     * @param name 2 to 60 characters
     * @param homeArea the id of an area, or null
     */
    @Transactional
    public void present(Viewer viewer, String name, UUID homeArea) {
        viewer.requireSignedIn();
        people.findByIdOptional(viewer.id()).orElseThrow(NotFound::new).present(name, homeArea);
        acts.fire(new Act(viewer.actor(), "person.presented", viewer.id().value(), "", null));
    }

    /**
     * Somebody with the duty {@code accounts} has checked a proof of residence.
     *
     * @throws de.zielforum.shared.error.Forbidden without the duty
     */
    @Transactional
    public void verify(Viewer viewer, PersonId person, VerificationMethod method) {
        viewer.require(Role.ACCOUNTS);
        people.findByIdOptional(person).orElseThrow(NotFound::new);
        var now = clock.instant();
        database.persist(Verification.of(person, method, now, now.plus(VERIFICATION_VALIDITY), viewer.id()));
        acts.fire(new Act(viewer.actor(), "person.verified", person.value(), "", null));
    }

    /** People whose name contains the text, by name; at most 50. For the duty {@code accounts}. */
    @Transactional
    public List<PersonView> search(Viewer viewer, String text) {
        viewer.require(Role.ACCOUNTS);
        var now = clock.instant();
        return database.createQuery("""
                        select new de.zielforum.person.PersonView(p.id.value, p.displayName,
                          exists(select 1 from Verification v where v.person = p.id and v.validUntil > :now))
                        from Person p where lower(p.displayName) like :text order by p.displayName
                        """, PersonView.class)
                .setParameter("now", now)
                .setParameter(
                        "text",
                        "%" + text.strip().toLowerCase(java.util.Locale.ROOT).replace("%", "") + "%")
                .setMaxResults(50)
                .getResultList();
    }
}
