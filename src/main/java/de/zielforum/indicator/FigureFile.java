package de.zielforum.indicator;

import de.zielforum.indicator.exchange.Mapping;
import de.zielforum.person.PersonId;
import de.zielforum.shared.error.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A file of figures between the upload and the edition that is made of it. */
@Entity
@Table(name = "figure_file")
class FigureFile {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FigureFileId id;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    private int size;

    private String note;

    private String part;

    @JdbcTypeCode(SqlTypes.JSON)
    private Mapping mapping;

    private boolean totals;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "uploaded_by"))
    private PersonId uploadedBy;

    @Column(name = "wanted_at")
    private Instant wantedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private FileReport report;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition_id"))
    private EditionId edition;

    @Version
    private int version;

    protected FigureFile() {}

    static FigureFile uploaded(String fileName, String sha256, int size, String note, PersonId by, Instant now) {
        var file = new FigureFile();
        file.id = FigureFileId.next();
        file.fileName = fileName;
        file.sha256 = sha256;
        file.size = size;
        file.note = note;
        file.part = "";
        file.uploadedBy = by;
        file.uploadedAt = now;
        return file;
    }

    /** It is to be read like this. */
    void want(String ofPart, Optional<Mapping> by, boolean withTotals, Instant now) {
        requireIdle();
        part = ofPart;
        mapping = by.orElse(null);
        totals = withTotals;
        report = null;
        wantedAt = now;
    }

    /** It was read and an edition was made of it. */
    void taken(FileReport found, EditionId as) {
        report = found;
        edition = as;
        wantedAt = null;
    }

    /** It was read and could not be taken. */
    void refused(FileReport found) {
        report = found;
        wantedAt = null;
    }

    /** Nobody is reading it, and nothing has been made of it. */
    void requireIdle() {
        if (edition != null) {
            throw new Refused("mapping", "fileTaken");
        }
        if (wantedAt != null) {
            throw new Refused("mapping", "fileInWork");
        }
    }

    ImportOrder order() {
        return new ImportOrder(fileName, note, part, Optional.ofNullable(mapping), "", totals);
    }

    FigureFileId id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    String sha256() {
        return sha256;
    }

    int size() {
        return size;
    }

    String note() {
        return note;
    }

    String part() {
        return part;
    }

    boolean totals() {
        return totals;
    }

    /** Null while nobody has told. */
    Mapping mapping() {
        return mapping;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    PersonId uploadedBy() {
        return uploadedBy;
    }

    /** Null unless it waits to be read or is being read. */
    Instant wantedAt() {
        return wantedAt;
    }

    /** Null before it was read. */
    FileReport report() {
        return report;
    }

    /** Null until one is made of it. */
    EditionId edition() {
        return edition;
    }
}
