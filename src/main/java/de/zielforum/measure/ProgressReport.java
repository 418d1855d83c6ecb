package de.zielforum.measure;

import de.zielforum.person.PersonId;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a carrier reports about a measure. Never changed. */
@Entity
@Table(name = "measure_report")
class ProgressReport {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "measure_id"))
    private MeasureId measure;

    private int percent;
    private String text;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reported_by"))
    private PersonId reportedBy;

    protected ProgressReport() {}

    static ProgressReport of(MeasureId measure, int percent, String text, PersonId by, Instant now) {
        var report = new ProgressReport();
        report.id = Uuids.next();
        report.measure = measure;
        report.percent = percent;
        report.text = text.strip();
        report.reportedAt = now;
        report.reportedBy = by;
        return report;
    }
}
