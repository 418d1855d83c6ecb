package de.zielforum.indicator;

import de.zielforum.person.PersonId;
import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One publication of figures: uploaded, checked, published, and in the end superseded by newer ones. */
@Entity
@Table(name = "edition")
class Edition {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EditionId id;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    private String note;

    /** How many figures it holds. */
    private int size;

    /** What was worth a look while reading it. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Finding> warnings;

    @Column(name = "further_warnings")
    private int furtherWarnings;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "uploaded_by"))
    private PersonId uploadedBy;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "checked_by"))
    private PersonId checkedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "published_by"))
    private PersonId publishedBy;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    @Version
    private int version;

    protected Edition() {}

    static Edition uploaded(String fileName, String sha256, String note, int size, PersonId by, Instant now) {
        var edition = new Edition();
        edition.id = EditionId.next();
        edition.fileName = fileName;
        edition.sha256 = sha256;
        edition.note = note;
        edition.size = size;
        edition.warnings = List.of();
        edition.uploadedBy = by;
        edition.uploadedAt = now;
        return edition;
    }

    void remember(List<Finding> seen, int further) {
        warnings = List.copyOf(seen);
        furtherWarnings = further;
    }

    /** Somebody has looked at what it changes and found that nothing secret is in it. */
    void check(PersonId by, Instant now) {
        if (checkedAt != null) {
            throw new Refused("indicator", "alreadyChecked");
        }
        checkedBy = by;
        checkedAt = now;
    }

    /** From now on its figures count. */
    void publish(PersonId by, Instant now) {
        if (checkedAt == null) {
            throw new Refused("indicator", "notChecked");
        }
        if (publishedAt != null) {
            throw new Refused("indicator", "alreadyPublished");
        }
        publishedBy = by;
        publishedAt = now;
    }

    /** What was published once stays. */
    void requireUnpublished() {
        if (publishedAt != null) {
            throw new Refused("indicator", "alreadyPublished");
        }
    }

    /** For the journal. */
    Act act(Viewer viewer, String verb) {
        return new Act(viewer.actor(), verb, id.value(), fileName, "/werkbank/daten/staende/" + id);
    }

    /** How far an edition with these dates has come; absent dates are null. */
    static EditionState state(Instant checkedAt, Instant publishedAt, Instant supersededAt) {
        if (supersededAt != null) {
            return EditionState.SUPERSEDED;
        }
        if (publishedAt != null) {
            return EditionState.PUBLISHED;
        }
        return checkedAt == null ? EditionState.UPLOADED : EditionState.CHECKED;
    }

    EditionId id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    int size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    List<Finding> warnings() {
        return warnings;
    }

    int furtherWarnings() {
        return furtherWarnings;
    }
}
