package de.zielforum.voting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** What came out of a ballot. The database refuses to change or delete it. */
@Entity
@Table(name = "ballot_result")
class BallotResult {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "ballot_id"))
    private BallotId ballot;

    @Column(name = "ballots_cast")
    private long ballotsCast;

    @Column(name = "lot_seed")
    private String lotSeed;

    @ElementCollection
    @CollectionTable(name = "ballot_outcome", joinColumns = @JoinColumn(name = "ballot_id"))
    @OrderColumn(name = "position")
    private List<OptionOutcome> outcomes = new ArrayList<>();

    protected BallotResult() {}

    static BallotResult of(BallotId ballot, long ballotsCast, String lotSeed, List<OptionOutcome> outcomes) {
        var result = new BallotResult();
        result.ballot = ballot;
        result.ballotsCast = ballotsCast;
        result.lotSeed = lotSeed;
        result.outcomes.addAll(outcomes);
        return result;
    }

    long ballotsCast() {
        return ballotsCast;
    }

    String lotSeed() {
        return lotSeed;
    }

    List<OptionOutcome> outcomes() {
        return List.copyOf(outcomes);
    }
}
