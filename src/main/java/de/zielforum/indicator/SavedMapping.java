package de.zielforum.indicator;

import de.zielforum.indicator.exchange.Mapping;
import de.zielforum.person.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the columns of a kind of files mean, kept for the next file of that kind. */
@Entity
@Table(name = "saved_mapping")
class SavedMapping {

    @Id
    private UUID id;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> columns;

    @JdbcTypeCode(SqlTypes.JSON)
    private Mapping mapping;

    private boolean totals;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "saved_by"))
    private PersonId savedBy;

    protected SavedMapping() {}

    static SavedMapping named(String name) {
        var saved = new SavedMapping();
        saved.id = UUID.randomUUID();
        saved.name = name;
        return saved;
    }

    /** From now on this is what is kept under its name. */
    void keep(List<String> ofColumns, Mapping meaning, boolean withTotals, PersonId by, Instant now) {
        columns = List.copyOf(ofColumns);
        mapping = meaning.withoutYears();
        totals = withTotals;
        savedAt = now;
        savedBy = by;
    }

    /** How many of its columns a file has, from 0 to 1. */
    double fit(Collection<String> ofFile) {
        return (double) columns.stream().filter(ofFile::contains).count() / Math.max(1, columns.size());
    }

    /** Whether a file has exactly its columns. */
    boolean fitsExactly(List<String> ofFile) {
        return columns.equals(ofFile);
    }

    String name() {
        return name;
    }

    /** What its columns mean, without the year of the file it was made for. */
    Mapping mapping() {
        // Those that were kept earlier hold one.
        return mapping.withoutYears();
    }

    boolean totals() {
        return totals;
    }
}
