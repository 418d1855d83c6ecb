package de.zielforum.proposal;

import de.zielforum.shared.web.Cursor;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How a list of proposals is ordered. Every order ends with the id, so that a page continues exactly where the last one ended. */
public enum ProposalOrder {
    NEWEST("p.published_at desc, p.id desc", "(p.published_at, p.id) < (:place, :placeId)"),
    SUPPORTED("t.supporters desc, t.proposal_id desc", "(t.supporters, t.proposal_id) < (:place, :placeId)"),
    DISCUSSED("t.contributions desc, t.proposal_id desc", "(t.contributions, t.proposal_id) < (:place, :placeId)"),
    /** Shuffled by a seed: fair to all, and the same on every page of one reader. */
    RANDOM(Shuffle.SQL + ", p.id", "(" + Shuffle.SQL + ", p.id) > (:place, :placeId)");

    /** The place of a row in the shuffled order. */
    static final class Shuffle {

        static final String SQL = "hashtextextended(cast(p.id as text), :seed)";

        private Shuffle() {}
    }

    private final String sql;
    private final String after;

    ProposalOrder(String sql, String after) {
        this.sql = sql;
        this.after = after;
    }

    /** What stands behind {@code order by}. */
    String sql() {
        return sql;
    }

    /** The condition that leaves what comes after a cursor. */
    String after() {
        return after;
    }

    /** The place of a row. */
    String cursor(ProposalCard card, long shuffled) {
        return switch (this) {
            case NEWEST -> Cursor.of(card.publishedAt(), card.id());
            case SUPPORTED -> Cursor.of(card.supporters(), card.id());
            case DISCUSSED -> Cursor.of(card.contributions(), card.id());
            case RANDOM -> Cursor.of(shuffled, card.id());
        };
    }

    /** The parameters of {@link #after}; empty when the cursor is none, or none of this order. */
    Map<String, Object> place(String cursor) {
        var values = Cursor.values(cursor, 2);
        if (values.isEmpty()) {
            return Map.of();
        }
        try {
            return Map.of("place", value(values), "placeId", UUID.fromString(values.get(1)));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Map.of();
        }
    }

    private Object value(List<String> values) {
        return switch (this) {
            case NEWEST -> Instant.parse(values.getFirst());
            case SUPPORTED, DISCUSSED -> Integer.valueOf(values.getFirst());
            case RANDOM -> Long.valueOf(values.getFirst());
        };
    }
}
