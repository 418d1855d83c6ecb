package de.zielforum.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.shared.web.Cursor;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ThreadQueryTest {

    @Test
    void what_makes_no_sense_in_an_address_counts_as_not_said() {
        assertThat(ThreadQuery.of(null, null, null)).isEqualTo(ThreadQuery.BEGINNING);
        assertThat(ThreadQuery.of("", " ", "???")).isEqualTo(ThreadQuery.BEGINNING);
        assertThat(ThreadQuery.of("pro", "best", Cursor.of("gestern", "1"))).isEqualTo(ThreadQuery.BEGINNING);
        assertThat(ThreadQuery.of(null, null, Cursor.of("2027-03-01T08:00:00Z", "kein Schlüssel")))
                .isEqualTo(ThreadQuery.BEGINNING);
    }

    @Test
    void kind_order_and_place_are_read_as_they_were_written() {
        var place = new ThreadQuery.Place(Instant.parse("2027-03-01T08:00:00.123456Z"), UUID.randomUUID());
        var query = ThreadQuery.of("Against", "oldest", place.cursor());
        assertThat(query).isEqualTo(new ThreadQuery(ContributionKind.AGAINST, ThreadQuery.Order.OLDEST, place));
    }
}
