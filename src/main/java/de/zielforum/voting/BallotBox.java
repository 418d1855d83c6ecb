package de.zielforum.voting;

import de.zielforum.person.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Takes votes. Two statements per vote, each a transaction of its own: one reads the roll entry, one writes. All rules stand in
 * the database function {@code cast_vote}, so that a vote is one round trip and there is no way around them.
 */
@ApplicationScoped
class BallotBox {

    private static final String ENTRY = """
            select e.id, k.secret, k.key_check from roll_entry e join ballot_key k on k.ballot_id = e.ballot_id
            where e.ballot_id = ? and e.person_id = ?
            """;
    private static final String CAST = "select cast_vote(?, ?, ?, ?, ?)";

    private static final String PROVIDE = "insert into ballot_key (ballot_id, secret, key_check) values (?, ?, ?)";

    @Inject
    DataSource database;

    @Inject
    PlainSql sql;

    @Inject
    SealKey key;

    /** What happened to a vote. */
    enum Receipt {
        FIRST,
        CHANGED,
        CLOSED,
        NOT_ON_ROLL
    }

    private record Entry(UUID id, byte[] secret, byte[] keyCheck) {}

    /** Provides the box of a ballot that is being opened: makes the secret its votes will be sealed with. */
    @Transactional(Transactional.TxType.MANDATORY)
    void provide(BallotId ballot) {
        var secret = Seal.newSecret();
        var seal = new Seal(ballot, key.bytes(), secret);
        sql.run(connection -> {
            try (var insert = PlainSql.prepared(connection, PROVIDE, ballot)) {
                insert.setBytes(2, secret);
                insert.setBytes(3, seal.check());
                return insert.executeUpdate();
            }
        });
    }

    /**
     * Casts or changes the vote of a person. When this returns {@code FIRST} or {@code CHANGED}, the vote is on disk.
     *
     * @param marks one sign per option
     */
    Receipt cast(BallotId ballot, PersonId person, String marks, Instant now) {
        try (var connection = database.getConnection()) {
            var entry = entry(connection, ballot, person);
            return entry.isEmpty() ? Receipt.NOT_ON_ROLL : cast(connection, ballot, entry.get(), marks, now);
        } catch (SQLException e) {
            throw new IllegalStateException("a vote could not be stored", e);
        }
    }

    private static Optional<Entry> entry(Connection connection, BallotId ballot, PersonId person) throws SQLException {
        try (var select = connection.prepareStatement(ENTRY)) {
            select.setObject(1, ballot.value());
            select.setObject(2, person.value());
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Entry(rows.getObject(1, UUID.class), rows.getBytes(2), rows.getBytes(3)))
                        : Optional.empty();
            }
        }
    }

    private Receipt cast(Connection connection, BallotId ballot, Entry entry, String marks, Instant now)
            throws SQLException {
        var seal = Seal.fitting(ballot, key.bytes(), entry.secret(), entry.keyCheck());
        var pseudonym = seal.pseudonym(entry.id());
        try (var cast = connection.prepareStatement(CAST)) {
            cast.setObject(1, ballot.value());
            cast.setObject(2, entry.id());
            cast.setBytes(3, pseudonym);
            cast.setBytes(4, seal.close(pseudonym, marks));
            cast.setObject(5, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            try (var rows = cast.executeQuery()) {
                rows.next();
                return Receipt.valueOf(rows.getString(1));
            }
        }
    }
}
