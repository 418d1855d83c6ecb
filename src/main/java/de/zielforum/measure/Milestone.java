package de.zielforum.measure;

import de.zielforum.shared.id.Uuids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A step of a measure that is due on a day and done on a day. */
@Entity
@Table(name = "milestone")
class Milestone {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "measure_id"))
    private MeasureId measure;

    private String title;
    private LocalDate due;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected Milestone() {}

    static Milestone of(MeasureId measure, MeasureForm.Planned planned) {
        var milestone = new Milestone();
        milestone.id = Uuids.next();
        milestone.measure = measure;
        milestone.title = planned.title().strip();
        milestone.due = planned.due();
        return milestone;
    }

    MeasureId measure() {
        return measure;
    }

    /** Done once; a second report of the same changes nothing. */
    void done(LocalDate day) {
        if (doneOn == null) {
            doneOn = day;
        }
    }
}
