package de.zielforum.measure;

import de.zielforum.goal.GoalId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A goal that a measure serves. */
@Entity
@Table(name = "measure_goal")
class MeasureGoal {

    @EmbeddedId
    private Key id;

    protected MeasureGoal() {}

    MeasureGoal(MeasureId measure, GoalId goal) {
        id = new Key(measure, goal);
    }

    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "measure_id"))
            MeasureId measure,

            @Embedded @AttributeOverride(name = "value", column = @Column(name = "goal_id"))
            GoalId goal)
            implements Serializable {}
}
