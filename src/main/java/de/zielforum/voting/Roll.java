package de.zielforum.voting;

import de.zielforum.participation.Participants;
import de.zielforum.person.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The rolls: who may vote in which ballot, and who has. What they voted is not here. */
@ApplicationScoped
class Roll {

    @Inject
    Session database;

    /** A ballot somebody stands on the roll of. */
    record Entry(BallotId ballot, String title, Instant closes, BallotState state, boolean used) {}

    /**
     * Puts everybody on the roll who is known now and entitled.
     *
     * @return how many there are
     */
    long freeze(BallotId ballot, Participants participants, Instant now) {
        var verified = """
                 where exists (select 1 from verification v where v.person_id = p.id and v.valid_until > :now)
                """;
        var insert = database.createNativeMutationQuery(
                        """
                        insert into roll_entry (id, ballot_id, person_id)
                        select gen_random_uuid(), :ballot, p.id from person p
                        """ + (participants == Participants.VERIFIED_RESIDENTS ? verified : ""))
                .setParameter("ballot", ballot.value());
        if (participants == Participants.VERIFIED_RESIDENTS) {
            insert.setParameter("now", now);
        }
        return insert.executeUpdate();
    }

    /** What an open ballot means for a person. */
    Standing standing(BallotId ballot, PersonId person) {
        var used = database.createNativeQuery("""
                        select exists (select 1 from roll_use u where u.ballot_id = e.ballot_id and u.entry_id = e.id)
                        from roll_entry e where e.ballot_id = :ballot and e.person_id = :person
                        """, Boolean.class)
                .setParameter("ballot", ballot.value())
                .setParameter("person", person.value())
                .getResultList();
        if (used.isEmpty()) {
            return Standing.NOT_ON_ROLL;
        }
        return Boolean.TRUE.equals(used.getFirst()) ? Standing.HAS_VOTED : Standing.MAY_VOTE;
    }

    /** The ballots whose roll names the person, the latest first. */
    List<Entry> of(PersonId person) {
        List<Object[]> rows = database.createNativeQuery("""
                        select b.id, b.title, b.closes, b.state,
                          exists (select 1 from roll_use u where u.ballot_id = e.ballot_id and u.entry_id = e.id)
                        from roll_entry e join ballot b on b.id = e.ballot_id
                        where e.person_id = :person and b.withdrawn_at is null
                        order by b.closes desc, b.id
                        """, Object[].class)
                .setParameter("person", person.value())
                .getResultList();
        return rows.stream()
                .map(row -> new Entry(
                        new BallotId((UUID) row[0]),
                        (String) row[1],
                        (Instant) row[2],
                        BallotState.valueOf((String) row[3]),
                        (Boolean) row[4]))
                .toList();
    }

    /** Deletes the rolls of ballots that were over before the given time. */
    void forgetOver(Instant then) {
        database.createNativeMutationQuery("""
                        delete from roll_use u using ballot b
                        where b.id = u.ballot_id and (b.closed_at < :then or b.withdrawn_at < :then)
                        """).setParameter("then", then).executeUpdate();
        database.createNativeMutationQuery("""
                        delete from roll_entry e using ballot b
                        where b.id = e.ballot_id and (b.closed_at < :then or b.withdrawn_at < :then)
                        """).setParameter("then", then).executeUpdate();
    }
}
