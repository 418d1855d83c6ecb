package de.zielforum.journal;

import de.zielforum.shared.act.Act;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One act, as it happened. The database refuses to change or delete it. */
@Entity
@Immutable
@Table(name = "journal_entry")
class JournalEntry {

    @Id
    private UUID id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private UUID actor;
    private String verb;
    private UUID subject;
    private String title;
    private String path;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> details;

    protected JournalEntry() {}

    static JournalEntry of(Act act, Instant now) {
        var entry = new JournalEntry();
        entry.id = Uuids.next();
        entry.happenedAt = now;
        entry.actor = act.actor();
        entry.verb = act.verb();
        entry.subject = act.subject();
        entry.title = act.title();
        entry.path = act.path();
        entry.details = act.details();
        return entry;
    }
}
