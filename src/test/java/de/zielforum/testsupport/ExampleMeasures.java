package de.zielforum.testsupport;

import de.zielforum.goal.GoalId;
import de.zielforum.measure.MeasureForm;
import de.zielforum.measure.MeasureId;
import de.zielforum.measure.MeasureState;
import de.zielforum.measure.Measures;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Measures for slices, taken to the state the test wants by the verbs planning uses. */
@ApplicationScoped
public class ExampleMeasures {

    @Inject
    Measures measures;

    @Inject
    ExampleGoals goals;

    @Inject
    ExampleProcesses processes;

    @Inject
    Flensburg flensburg;

    @Inject
    People people;

    /** A measure that the organisation carries for an adopted goal. */
    public MeasureId in(MeasureState state, OrganisationId carrier) {
        var planner = planner();
        var id = measures.plan(planner, form(goals.decided(processes.published(), true), carrier));
        if (state == MeasureState.RUNNING || state == MeasureState.FINISHED) {
            measures.start(planner, id);
        }
        if (state == MeasureState.FINISHED) {
            measures.finish(planner, id);
        }
        if (state == MeasureState.STOPPED) {
            measures.stop(planner, id, "Das Geld ist nicht bewilligt worden.");
        }
        return id;
    }

    public MeasureForm form(GoalId goal, OrganisationId carrier) {
        return new MeasureForm(
                "Maßnahme " + UUID.randomUUID(),
                "Ein Mittagstisch an **fünf** Tagen.",
                flensburg.district(2).value(),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31),
                new BigDecimal("12000.00"),
                "Landesmittel",
                "Mehr Kinder essen warm.",
                Set.of(goal),
                Set.of(carrier),
                List.of(new MeasureForm.Planned("Küche gefunden", LocalDate.of(2026, 3, 31))));
    }

    public Viewer planner() {
        return Who.planner().viewer(people);
    }
}
