package de.zielforum.journal;

import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.web.Cursor;
import de.zielforum.shared.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** Reads the journal, latest first. For anybody with a duty of the administration. */
@ApplicationScoped
public class JournalReading {

    private static final Instant AFTER_ALL_TIMES = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID AFTER_ALL_IDS = new UUID(-1, -1);

    private static final String LINES = """
            select new de.zielforum.journal.JournalLine(
              e.id, e.happenedAt, e.actor, a.displayName, e.verb, e.subject, s.displayName, e.title, e.path, e.details)
            from JournalEntry e
            left join Person a on a.id.value = e.actor
            left join Person s on s.id.value = e.subject
            """;
    private static final String AFTER_CURSOR = """
            and (e.happenedAt < :time or e.happenedAt = :time and e.id < :id)
            order by e.happenedAt desc, e.id desc
            """;
    private static final String FILTERED = LINES + """
            where e.verb like :verb escape '!'
              and (:everybody = true or lower(a.displayName) like :person escape '!')
              and (:everything = true or lower(e.title) like :title escape '!'
                or lower(s.displayName) like :title escape '!')
            """ + AFTER_CURSOR;
    private static final String OF_SUBJECT = LINES + "where e.subject = :subject\n" + AFTER_CURSOR;

    @Inject
    EntityManager database;

    /**
     * What everybody did.
     *
     * @param cursor the place to go on from, or null for the beginning
     * @param size how many lines a page holds
     * @throws Forbidden without a duty of the administration
     */
    @Transactional
    public Page<JournalLine> read(Viewer viewer, JournalFilter filter, String cursor, int size) {
        reading(viewer);
        var query = database.createQuery(FILTERED, JournalLine.class)
                .setParameter("verb", filter.verbPattern())
                .setParameter("everybody", filter.person().isEmpty())
                .setParameter("person", filter.personPattern())
                .setParameter("everything", filter.title().isEmpty())
                .setParameter("title", filter.titlePattern());
        return page(query, cursor, size);
    }

    /** What was done to one thing; see {@link #read}. */
    @Transactional
    public Page<JournalLine> of(Viewer viewer, UUID subject, String cursor, int size) {
        reading(viewer);
        return page(database.createQuery(OF_SUBJECT, JournalLine.class).setParameter("subject", subject), cursor, size);
    }

    private static void reading(Viewer viewer) {
        viewer.requireSignedIn();
        Forbidden.unless(JournalPermissions.mayRead(viewer));
    }

    private static Page<JournalLine> page(TypedQuery<JournalLine> query, String cursor, int size) {
        var place = Place.of(cursor);
        var rows = query.setParameter("time", place.time())
                .setParameter("id", place.id())
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(rows, size, line -> Cursor.of(line.happenedAt(), line.id()));
    }

    /** Where a page begins; anything unreadable begins at the latest entry. */
    private record Place(Instant time, UUID id) {

        static Place of(String cursor) {
            var values = Cursor.values(cursor, 2);
            try {
                return values.isEmpty()
                        ? new Place(AFTER_ALL_TIMES, AFTER_ALL_IDS)
                        : new Place(Instant.parse(values.get(0)), UUID.fromString(values.get(1)));
            } catch (DateTimeException | IllegalArgumentException e) {
                return new Place(AFTER_ALL_TIMES, AFTER_ALL_IDS);
            }
        }
    }
}
