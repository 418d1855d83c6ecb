package de.zielforum.voting;

import de.zielforum.voting.tally.ApprovalCount;
import de.zielforum.voting.tally.ApprovalTally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;

/** The anonymous votes of closed ballots. */
@ApplicationScoped
class Votes {

    @Inject
    PlainSql sql;

    /** Counts the votes of a ballot by approval. */
    @Transactional(Transactional.TxType.MANDATORY)
    ApprovalCount approvals(BallotId ballot, int options) {
        var tally = new ApprovalTally(options);
        return sql.run(connection -> {
            try (var select = PlainSql.prepared(
                            connection, "select marks, count(*) from vote where ballot_id = ? group by marks", ballot);
                    var rows = select.executeQuery()) {
                while (rows.next()) {
                    tally.add(rows.getString(1), rows.getLong(2));
                }
            }
            return tally.count();
        });
    }

    /** Hands out the votes of a ballot one by one, in the random order of their ids. */
    @Transactional(Transactional.TxType.MANDATORY)
    void each(BallotId ballot, Consumer<String> reader) {
        sql.run(connection -> {
            try (var select = PlainSql.prepared(
                            connection, "select marks from vote where ballot_id = ? order by id", ballot);
                    var rows = select.executeQuery()) {
                while (rows.next()) {
                    reader.accept(rows.getString(1));
                }
            }
            return null;
        });
    }
}
