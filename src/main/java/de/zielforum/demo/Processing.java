package de.zielforum.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.zielforum.participation.Participants;
import de.zielforum.participation.PhaseForm;
import de.zielforum.participation.Phases;
import de.zielforum.participation.ProcessForm;
import de.zielforum.participation.Processes;
import de.zielforum.participation.StepKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The two processes with their phases and steps. */
@ApplicationScoped
class Processing {

    @Inject
    Cast cast;

    @Inject
    Processes processes;

    @Inject
    Phases phases;

    /** Sets up and publishes every process, two weeks before its first step opens. */
    void setUp() {
        for (var process : cast.read("processes.json", "processes", Content.ProcessOf.class)) {
            var first = process.steps().stream()
                    .map(step -> cast.instant(step.opens()))
                    .min(Instant::compareTo)
                    .orElseThrow();
            cast.at(first.minus(Duration.ofDays(14)), () -> setUp(process));
        }
    }

    private void setUp(Content.ProcessOf process) {
        var brief = process.brief();
        var id = processes.create(
                cast.planner(),
                new ProcessForm(
                        process.title(),
                        process.lead(),
                        brief.question(),
                        brief.scope(),
                        brief.decides(),
                        brief.notDecided(),
                        cast.area(process.area()),
                        "Stadt Flensburg, Sozialplanung (Demonstration)",
                        "sozialplanung@zielforum.example, Telefon 0461 555 0112",
                        false));
        cast.remember(process.key(), id);
        for (var phase : process.phases()) {
            phases.add(
                    cast.planner(),
                    id,
                    new PhaseForm(phase.title(), phase.about(), day(phase.from()), day(phase.until()), phase.when()));
        }
        for (var step : process.steps()) {
            processes.schedule(
                    cast.planner(),
                    id,
                    StepKind.valueOf(step.kind()),
                    cast.instant(step.opens()),
                    cast.instant(step.closes()),
                    Participants.valueOf(step.participants()));
        }
        processes.publish(cast.planner(), id);
    }

    /** The process of 2019 is over: its summary says what came of it. */
    void close() {
        cast.at(
                LocalDate.of(2020, 1, 20),
                () -> processes.close(
                        cast.planner(),
                        cast.process("aufwachsen"),
                        "Aus den Vorschlägen wurden Ziele, über die abgestimmt wurde. Die Ratsversammlung hat über sie beschlossen. "
                                + "Was aus den Zielen geworden ist, steht auf ihren Seiten."));
    }

    private LocalDate day(JsonNode node) {
        return node == null || node.isNull() ? null : cast.day(node);
    }
}
