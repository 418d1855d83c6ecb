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
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    /** How the file was read: of one file several editions can be made. */
    private String reading;

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

    @Column(name = "secrecy_outcome")
    @Enumerated(EnumType.STRING)
    private SecrecyOutcome secrecyOutcome;

    /** On what the check rested; when that has changed since, the check has to be done anew. */
    @Column(name = "secrecy_basis")
    private Long secrecyBasis;

    /** What the protection came to. */
    @JdbcTypeCode(SqlTypes.JSON)
    private EditionSecrecy secrecy;

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

    static Edition uploaded(
            String fileName, String sha256, String reading, String note, int size, PersonId by, Instant now) {
        var edition = new Edition();
        edition.id = EditionId.next();
        edition.fileName = fileName;
        edition.sha256 = sha256;
        edition.reading = reading;
        edition.note = note;
        edition.size = size;
        edition.warnings = List.of();
        edition.uploadedBy = by;
        edition.uploadedAt = now;
        return edition;
    }

    void remember(List<Finding> seen, int further) {
        warnings = seen.stream().limit(ImportReport.SHOWN).toList();
        furtherWarnings = further + seen.size() - warnings.size();
    }

    /** A check is done anew only when there is reason to: the last one failed, or no longer holds. */
    void requireCheckable(long basis) {
        requireUnpublished();
        if (secrecyOutcome == SecrecyOutcome.PASSED && secrecyBasis == basis) {
            throw new Refused("indicator", "alreadyChecked");
        }
    }

    /** Somebody has looked at what it changes, and what is secret in it is protected, or cannot be. */
    void check(PersonId by, Instant now, EditionSecrecy found, long basis) {
        requireCheckable(basis);
        checkedBy = by;
        checkedAt = now;
        secrecy = found;
        secrecyOutcome = found.passed() ? SecrecyOutcome.PASSED : SecrecyOutcome.FAILED;
        secrecyBasis = basis;
    }

    /**
     * Says why it comes, unless that was said before.
     *
     * @param correction whether it changes figures that count; then a reason is needed
     */
    void explain(String reason, boolean correction) {
        if (note.isBlank() && reason != null) {
            note = Imports.cut(reason);
        }
        if (correction && note.isBlank()) {
            throw new Refused("edition", "reasonMissing");
        }
    }

    /** From now on its figures count. */
    void publish(PersonId by, Instant now, long basis) {
        if (checkedAt == null) {
            throw new Refused("indicator", "notChecked");
        }
        requireUnpublished();
        if (secrecyOutcome != SecrecyOutcome.PASSED) {
            throw new Refused("indicator", "notProtected");
        }
        if (secrecyBasis != basis) {
            throw new Refused("indicator", "checkOutdated");
        }
        publishedBy = by;
        publishedAt = now;
    }

    /** Notes about its raw figures name some of them, and go with them; how many there were stays. */
    void forgetWarnings() {
        furtherWarnings += warnings.size();
        warnings = List.of();
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

    /** How far an edition with these dates has come; absent dates are null, and a check counts only as long as it holds. */
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

    String reading() {
        return reading;
    }

    List<Finding> warnings() {
        return warnings;
    }

    /** Null before the first check. */
    EditionSecrecy secrecy() {
        return secrecy;
    }

    int furtherWarnings() {
        return furtherWarnings;
    }
}
