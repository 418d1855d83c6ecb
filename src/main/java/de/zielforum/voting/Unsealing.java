package de.zielforum.voting;

import de.zielforum.shared.id.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Empties the box of a closed ballot: opens the sealed votes, writes them anew without pseudonym in random order, and destroys
 * whatever could join them with the roll. Runs in the transaction that closes the ballot.
 */
@ApplicationScoped
class Unsealing {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ROWS = 10_000;

    @Inject
    PlainSql sql;

    @Inject
    SealKey key;

    /**
     * Waits for votes that are being written, and keeps further ones waiting until the transaction ends; then they are refused.
     * Must come before the state of the ballot is changed.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void stopVoting(BallotId ballot) {
        sql.run(connection -> {
            PlainSql.execute(connection, "select pg_advisory_xact_lock(ballot_lock(?))", ballot);
            return null;
        });
    }

    /**
     * Turns the sealed votes into anonymous ones. The ballot must be stored as closed already.
     *
     * @return how many there are
     */
    @Transactional(Transactional.TxType.MANDATORY)
    long open(BallotId ballot) {
        return sql.run(connection -> {
            var votes = unsealed(connection, ballot);
            if (votes.size()
                    != PlainSql.number(connection, "select count(*) from roll_use where ballot_id = ?", ballot)) {
                throw new IllegalStateException("ballot " + ballot + ": used entries and votes differ in number");
            }
            destroySeals(connection, ballot);
            write(connection, ballot, votes);
            rewriteRoll(connection, ballot);
            return (long) votes.size();
        });
    }

    /** Throws the votes of a withdrawn ballot away unread. */
    @Transactional(Transactional.TxType.MANDATORY)
    void discard(BallotId ballot) {
        sql.run(connection -> {
            destroySeals(connection, ballot);
            PlainSql.execute(connection, "delete from roll_use where ballot_id = ?", ballot);
            return null;
        });
    }

    private List<String> unsealed(Connection connection, BallotId ballot) throws SQLException {
        var votes = new ArrayList<String>();
        var seal = seal(connection, ballot);
        try (var select = PlainSql.prepared(
                        connection, "select pseudonym, content from sealed_vote where ballot_id = ?", ballot);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                votes.add(seal.open(rows.getBytes(1), rows.getBytes(2)));
            }
        }
        Collections.shuffle(votes, RANDOM);
        return votes;
    }

    private Seal seal(Connection connection, BallotId ballot) throws SQLException {
        try (var select = PlainSql.prepared(
                        connection, "select secret, key_check from ballot_key where ballot_id = ?", ballot);
                var rows = select.executeQuery()) {
            rows.next();
            return Seal.fitting(ballot, key.bytes(), rows.getBytes(1), rows.getBytes(2));
        }
    }

    private static void destroySeals(Connection connection, BallotId ballot) throws SQLException {
        PlainSql.execute(connection, "delete from ballot_key where ballot_id = ?", ballot);
        PlainSql.execute(connection, "delete from sealed_vote where ballot_id = ?", ballot);
    }

    private static void write(Connection connection, BallotId ballot, List<String> votes) throws SQLException {
        try (var insert = PlainSql.prepared(connection, """
                insert into vote (ballot_id, id, marks)
                select ?, v.id, v.marks from unnest(?::uuid[], ?::text[]) as v (id, marks)
                """, ballot)) {
            for (int from = 0; from < votes.size(); from += ROWS) {
                var part = votes.subList(from, Math.min(votes.size(), from + ROWS));
                var ids = part.stream().map(vote -> Uuids.random()).toArray(UUID[]::new);
                insert.setArray(2, connection.createArrayOf("uuid", ids));
                insert.setArray(3, connection.createArrayOf("text", part.toArray()));
                insert.executeUpdate();
            }
        }
    }

    /** So far the used entries lie in the order in which people voted, each marked with the transaction of its vote. */
    private static void rewriteRoll(Connection connection, BallotId ballot) throws SQLException {
        PlainSql.execute(connection, """
                with used as (delete from roll_use where ballot_id = ? returning ballot_id, entry_id)
                insert into roll_use (ballot_id, entry_id) select ballot_id, entry_id from used order by entry_id
                """, ballot);
    }
}
