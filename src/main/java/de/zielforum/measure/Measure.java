package de.zielforum.measure;

import de.zielforum.person.PersonId;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Who does what until when at which cost. Planned, then running, then finished or stopped. */
@Entity
@Table(name = "measure")
class Measure {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MeasureId id;

    private String title;
    private String text;

    @Column(name = "area_id")
    private UUID area;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    private BigDecimal cost;
    private String funding;

    @Column(name = "expected_effect")
    private String expectedEffect;

    @Enumerated(EnumType.STRING)
    private MeasureState state;

    private int percent;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "planned_by"))
    private PersonId plannedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "stop_reason")
    private String stopReason;

    @Version
    private int version;

    protected Measure() {}

    static Measure plan(MeasureForm form, PersonId by, Instant now) {
        var measure = new Measure();
        measure.id = MeasureId.next();
        measure.state = MeasureState.PLANNED;
        measure.plannedAt = now;
        measure.plannedBy = by;
        measure.fill(form);
        return measure;
    }

    void rewrite(MeasureForm form) {
        requireGoingOn();
        fill(form);
    }

    void requireGoingOn() {
        refuseUnless(MeasureState.GOING_ON.contains(state), "ended");
    }

    private void fill(MeasureForm form) {
        refuseUnless(!form.until().isBefore(form.from()), "timesReversed");
        refuseUnless(!form.carriers().isEmpty(), "noCarrier");
        refuseUnless(!form.goals().isEmpty(), "noGoal");
        title = form.title().strip();
        text = form.text().strip();
        area = form.area();
        from = form.from();
        until = form.until();
        cost = form.cost();
        funding = form.funding().strip();
        expectedEffect = form.expectedEffect().strip();
    }

    void start(Instant now) {
        refuseUnless(state == MeasureState.PLANNED, "notPlanned");
        state = MeasureState.RUNNING;
        startedAt = now;
    }

    /** How far it is, 0 to 100, as its carrier reports. */
    void report(int reached) {
        refuseUnless(state == MeasureState.RUNNING, "notRunning");
        refuseUnless(reached >= 0 && reached <= 100, "percentOutside");
        percent = reached;
    }

    void finish(Instant now) {
        refuseUnless(state == MeasureState.RUNNING, "notRunning");
        state = MeasureState.FINISHED;
        percent = 100;
        endedAt = now;
    }

    void stop(String reason, Instant now) {
        requireGoingOn();
        state = MeasureState.STOPPED;
        stopReason = reason.strip();
        endedAt = now;
    }

    MeasureId id() {
        return id;
    }

    String title() {
        return title;
    }

    MeasureState state() {
        return state;
    }

    int percent() {
        return percent;
    }

    int version() {
        return version;
    }

    String path() {
        return "/massnahmen/" + id;
    }

    private static void refuseUnless(boolean allowed, String rule) {
        if (!allowed) {
            throw new Refused("measure", rule);
        }
    }
}
