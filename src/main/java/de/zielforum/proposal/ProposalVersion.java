package de.zielforum.proposal;

import de.zielforum.area.AreaId;
import de.zielforum.person.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A text as it was published. The database refuses to change it: people stand behind it. */
@Entity
@Immutable
@Table(name = "proposal_version")
class ProposalVersion {

    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
            ProposalId proposal,

            @Column(name = "no") int no)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    private String title;
    private String text;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "area_id"))
    private AreaId area;

    private String note;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private PersonId writtenBy;

    protected ProposalVersion() {}

    static ProposalVersion of(
            ProposalId proposal,
            int no,
            String title,
            String text,
            AreaId area,
            String note,
            PersonId by,
            Instant now) {
        var version = new ProposalVersion();
        version.key = new Key(proposal, no);
        version.title = title;
        version.text = text;
        version.area = area;
        version.note = note;
        version.writtenBy = by;
        version.writtenAt = now;
        return version;
    }

    int no() {
        return key.no();
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }
}
